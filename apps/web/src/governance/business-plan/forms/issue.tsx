import {
  caseNames,
  digestOf,
  IssueBusinessPlanVersion,
  lengthOfCases,
  planGaps,
  wholeLifeCost,
} from '@minutebook/domain';
import type { BusinessPlanState } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { today } from '../../../clock/today.ts';
import { counted, formatNumber, formatValue } from '../../../design/numbers.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import { Contradictions } from '../sections/Contradictions.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(IssueBusinessPlanVersion);

export const form: AnyForm = planForm(IssueBusinessPlanVersion, {
  title: titleOf.issue,
  intro: 'Freezes the plan as it is written now. It is put to nobody yet: submitting it is a step of its own.',
  submit: 'Issue the version',
  begin: () => ({ note: '' }),
  Fields: () => (
    <ProseField name="note" label="What is new in it? (optional)" hint="In a sentence or two, for those who decide." />
  ),
  Beforehand: Check,
});

/** What issuing freezes, and what is missing. */
function Check({ plan, project, world, children }: OpenedPlan & { readonly children: ReactNode }) {
  const last = plan?.versions.at(-1);
  if (plan !== undefined && last?.withdrawn === undefined && last?.digest === digestOf(plan.content)) {
    return (
      <p className="govuk-body">
        Nothing has changed since version {last.version}: it says what the plan says now. Change the plan first.
      </p>
    );
  }
  const { at, gaps } = planGaps(world, project.projectId, today());
  const missing = gaps.filter((one) => one.kind === 'section' || one.kind === 'planType');
  return (
    <>
      {plan === undefined ? null : (
        <>
          <WhatItFreezes plan={plan} />
          <Contradictions content={plan.content} />
        </>
      )}
      <h2 className="govuk-heading-m">What is missing</h2>
      {at === undefined ? (
        <p className="govuk-body">There is no next gate to hold it against.</p>
      ) : missing.length === 0 ? (
        <p className="govuk-body">Nothing: it holds every section that “{at.gate.title}” requires.</p>
      ) : (
        <>
          <p className="govuk-body">
            “{at.gate.title}” requires what follows. A version cannot gain it any more; it can be issued all the same.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map((one) => (
              <li key={`${one.kind} ${one.about}`}>{one.sentence}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </>
  );
}

function WhatItFreezes({ plan: { content, versions } }: { readonly plan: BusinessPlanState }) {
  const cost = wholeLifeCost(content);
  const parts = [
    `${casesInWords(Object.keys(content.cases).length)}, ${formatNumber(lengthOfCases(content))} characters`,
    counted(content.options.length, 'option'),
    cost === undefined ? 'no costs' : `costs of ${formatValue(cost, 'pence')} over its whole life`,
    counted(content.benefits?.value.length ?? 0, 'benefit'),
    counted(content.risks.length, 'risk'),
    content.inclusion === undefined ? 'not who loses a choice' : 'who loses a choice',
    content.workforce === undefined ? 'not the effect on staff' : 'the effect on staff',
  ];
  return (
    <>
      <h2 className="govuk-heading-m">What version {versions.length + 1} freezes</h2>
      <ul className="govuk-list govuk-list--bullet">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className="govuk-body">
        Afterwards this version never changes. Its fingerprint, worked out from what it says, lets anybody check that.
        The plan can be written on, and becomes the next version.
      </p>
    </>
  );
}

function casesInWords(cases: number): string {
  if (cases === caseNames.length) return 'all five cases';
  return cases === 0 ? 'none of the five cases' : `${cases} of the five cases`;
}
