import { caseWords, lengthOfCases, longestPlan, WriteCase } from '@minutebook/domain';
import type { CaseName } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';

import { formatNumber } from '../../../design/numbers.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Presented } from '../paper/Presented.tsx';
import { titleOf } from '../form-titles.ts';
import { caseOf, planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(WriteCase);

/** The most characters of one case. */
const longestCase = 100_000;

const hints: Record<CaseName, string> = {
  strategic: 'Why something must be done, what it serves, and what happens otherwise.',
  economic: 'Which ways there are, and why the preferred one is the best value for residents.',
  commercial: 'How it is bought, from whom, and who carries which risk.',
  financial: 'What it costs, who pays, and what it does to the budget.',
  management: 'Who does it and by when, and how it is known that it works.',
};

/** Refuses politely, before anything is sent, what the plan cannot keep. */
function caseSchema(opened: OpenedPlan): z.ZodObject {
  const content = opened.plan?.content;
  const name = caseOf(opened);
  const others = content === undefined ? 0 : lengthOfCases(content) - (content.cases[name]?.value.length ?? 0);
  const most = Math.min(longestCase, longestPlan - others);
  const text = z
    .string()
    .max(most, {
      error: ({ input }) =>
        `This text has ${formatNumber((input as string).length)} characters; this case can keep ${formatNumber(most)}. ` +
        'Shorten it, or put part of it into an annex kept elsewhere. Nothing you wrote is lost',
      abort: true,
    })
    .pipe(WriteCase.shape.text);
  return WriteCase.extend({ text });
}

function Fields({ plan }: OpenedPlan) {
  return (
    <>
      <ProseField name="text" label="Text" rows={20} missing="Write the text of this case" />
      <Length others={plan === undefined ? 0 : lengthOfCases(plan.content)} />
    </>
  );
}

function Length({ others }: { readonly others: number }) {
  const text: unknown = useWatch({ name: 'text' });
  const length = typeof text === 'string' ? text.length : 0;
  return (
    <p className="govuk-hint mb-small">
      {formatNumber(length)} of at most {formatNumber(longestCase)} characters. The five cases have{' '}
      {formatNumber(others)} as recorded; together they can have {formatNumber(longestPlan)}.
    </p>
  );
}

/** Writes one of the five cases: the one that its address names. */
export const form: AnyForm = planForm(WriteCase, {
  title: (opened) => titleOf[caseOf(opened)],
  intro: (opened) =>
    `${hints[caseOf(opened)]} It is kept exactly as you write it, and takes the place of what it said.`,
  submit: (opened) => `Record the ${caseWords[caseOf(opened)].toLowerCase()}`,
  stricter: caseSchema,
  begin: (opened) => ({ case: caseOf(opened), text: opened.plan?.content.cases[caseOf(opened)]?.value ?? '' }),
  Fields,
  section: {
    stated: ({ cases }, opened) => cases[caseOf(opened)],
    Show: ({ content, opened }) => <Presented text={content.cases[caseOf(opened)]?.value ?? ''} />,
  },
});
