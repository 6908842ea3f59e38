import { dueOf, recommendationOf, recommendationTitle } from '@minutebook/domain';
import type { LedgerWorld, RecommendationState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Items, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a recommendation was opened. */
export interface OpenedRecommendation {
  readonly recommendation: RecommendationState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedRecommendation> = {
  what: 'recommendation',
  open: (world, { ids }) => {
    const recommendation = recommendationOf(world, ids['recommendationId'] ?? '');
    return recommendation && { recommendation, world };
  },
  ids: ({ recommendation }) => ({ recommendationId: recommendation.recommendationId }),
  kind: ({ recommendation }) => recommendationTitle(recommendation),
  back: ({ recommendation: { recommendationId } }) => ({
    path: `/assurance/recommendations/${recommendationId}`,
    words: 'Back to the recommendation',
  }),
  next: ({ recommendation: { recommendationId } }) => ({
    to: '/assurance/recommendations/$recommendationId',
    params: { recommendationId },
  }),
};

type RecommendationForm<Schema extends CommandSchema> = Omit<
  Form<Schema, OpenedRecommendation>,
  'schema' | 'subject' | 'begin'
> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedRecommendation>['begin'];
};

/** Describes a form about a recommendation. */
export function recommendationForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: RecommendationForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}

/** Its actions that are still to be done. */
export const openActions: Items<OpenedRecommendation> = {
  question: 'Which action?',
  none: 'No action is to be done: agree one first.',
  of: ({ recommendation }) =>
    recommendation.actions
      .filter(({ completed }) => completed === undefined)
      .map((action) => ({
        id: action.agreed.value.actionId,
        title: action.agreed.value.title,
        facts: `${action.agreed.value.post}, until ${dueOf(action)}`,
        n: action.agreed.n,
      })),
};
