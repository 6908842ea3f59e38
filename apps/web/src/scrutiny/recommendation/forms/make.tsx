import { assessmentOf, decisionsRegister, MakeRecommendation } from '@minutebook/domain';
import type { LedgerWorld, RecommendedBy } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { MakerFields } from './MakerFields.tsx';
import { TextFields } from './TextFields.tsx';

const { DayField, LineField } = fieldsOf(MakeRecommendation);

interface Opened {
  readonly recommendationId: string;
  readonly world: LedgerWorld;
  /** What it comes from, where it was offered there. */
  readonly from: RecommendedBy | undefined;
}

/** Records what somebody recommends. */
export const form: AnyForm = formOf({
  schema: MakeRecommendation,
  subject: {
    what: 'recommendation',
    open: (world, { said }): Opened => ({ recommendationId: newId(), world, from: makerNamed(said['about']) }),
    ids: ({ recommendationId }) => ({ recommendationId }),
    back: () => ({ path: '/assurance/recommendations', words: 'Back to the recommendations' }),
    next: ({ recommendationId }) => ({
      to: '/assurance/recommendations/$recommendationId',
      params: { recommendationId },
    }),
  },
  title: 'Record a recommendation',
  intro:
    'What is recommended, word for word; or that it is known to exist and its text is missing. It waits for an answer until one is recorded.',
  submit: 'Record the recommendation',
  when: 'When was it made?',
  begin: ({ from, world }) => (from === undefined ? { text: { kind: 'stated', text: '' } } : beginFrom(from, world)),
  Fields: ({ world }) => (
    <>
      <TextFields />
      <LineField name="reference" label="What it is called there (optional)" hint="Such as “Recommendation 4”." />
      <MakerFields world={world} />
      <LineField
        post
        name="madeTo"
        label="To whom is it made?"
        hint="The post or body that has to answer and act, such as “Head of ICT” or “Cabinet”; not a person’s name."
      />
      <DayField name="answerDueOn" label="By which day is an answer due? (optional)" />
    </>
  ),
});

/** What an address names: `decision.ID`, `assessment.ID`, or that and the finding. */
function makerNamed(about: string | undefined): RecommendedBy | undefined {
  const [kind, first, second] = about?.split('.') ?? [];
  if (first === undefined) return undefined;
  if (kind === 'decision') return { kind, decisionId: first };
  if (kind !== 'assessment') return undefined;
  return { kind, assessmentId: first, ...(second === undefined ? {} : { findingId: second }) };
}

/** What was noted subject to feedback says what it asks, and of whom; all is to be checked by whoever records it. */
function beginFrom(madeBy: RecommendedBy, world: LedgerWorld) {
  if (madeBy.kind !== 'decision') {
    const on = madeBy.kind === 'assessment' ? assessmentOf(world, madeBy.assessmentId)?.published.on : undefined;
    return { madeBy, text: { kind: 'stated', text: '' }, ...(on === undefined ? {} : { effectiveOn: on }) };
  }
  const row = decisionsRegister(world).find(({ decisionId }) => decisionId === madeBy.decisionId);
  const day = row === undefined ? {} : { effectiveOn: row.on, reference: row.minuteReference };
  if (row?.outcome.kind === 'notedSubjectTo') {
    return { madeBy, ...day, text: { kind: 'stated', text: row.outcome.feedback }, madeTo: row.outcome.body };
  }
  const body = row?.outcome.kind === 'referred' ? { madeTo: row.outcome.body } : {};
  return { madeBy, ...day, text: { kind: 'stated', text: '' }, ...body };
}
