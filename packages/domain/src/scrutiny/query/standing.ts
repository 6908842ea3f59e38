import type { Stated } from '../../kernel/entry.ts';
import type { QueryState, QueryStep } from './state.ts';

/** How far a query is: nobody has answered it, it is answered and waits for who asked, or it is closed. */
export type QueryStanding = 'unanswered' | 'answered' | 'closed';

type Answer = Extract<QueryStep, { kind: 'answered' }>;

/** How far a query is by its last step that is no referral. */
export function queryStanding({ steps }: Pick<QueryState, 'steps'>): QueryStanding {
  switch (steps.findLast(({ value }) => value.kind !== 'referred')?.value.kind) {
    case 'answered':
      return 'answered';
    case 'accepted':
      return 'closed';
    case 'rejected':
    case 'referred':
    case undefined:
      return 'unanswered';
  }
}

/** The title of the post that holds a query; before an entry, of the one that held it until then. */
export function queryHolder(
  { to, steps }: Pick<QueryState, 'to' | 'steps'>,
  before = Number.POSITIVE_INFINITY,
): string {
  const last = steps.findLast(({ n, value }) => n < before && value.kind === 'referred')?.value;
  return last?.kind === 'referred' ? last.to : to;
}

/** The newest answer; `undefined` before the first. */
export function lastAnswer({ steps }: Pick<QueryState, 'steps'>): Stated<Answer> | undefined {
  return steps.findLast((one): one is Stated<Answer> => one.value.kind === 'answered');
}

/** The answer that was taken as one; `undefined` while the query is not closed. */
export function acceptedAnswer(state: Pick<QueryState, 'steps'>): Stated<Answer> | undefined {
  return queryStanding(state) === 'closed' ? lastAnswer(state) : undefined;
}
