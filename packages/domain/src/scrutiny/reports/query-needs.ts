import type { Role } from '../../kernel/entry.ts';
import type { Figure } from '../../kernel/figure.ts';
import { withThousands } from '../../kernel/money.ts';
import { answerers } from '../../kernel/roles.ts';
import type { LedgerWorld } from '../../world.ts';
import { postHolders } from '../query/post-holders.ts';
import { figuresOfQueries, queriesRegister, unansweredOf } from './queries-register.ts';
import type { QueryRow } from './queries-register.ts';

/** Queries that somebody would act on. */
export interface QueryNeed {
  readonly kind: 'queriesUnanswered' | 'answersToJudge';
  readonly sentence: string;
  readonly figure: Figure;
  /** The page where it is acted on. */
  readonly path: string;
}

/**
 * What needs somebody of a role about queries on a day: an answer of the post that holds one, or a word on an answer. Of a
 * board member, those that their own posts hold.
 */
export function queryNeeds(world: LedgerWorld, on: string, role: Role, personId?: string): readonly QueryNeed[] {
  if (role !== 'scrutinyMember' && !answerers.includes(role)) return [];
  const path = '/assurance/queries';
  const register = queriesRegister(world, on);
  const isMine = ({ holder }: QueryRow): boolean =>
    personId !== undefined && postHolders(holder, world, on).has(personId);
  // Who holds a post is looked up for the few that wait, not for all that were ever closed.
  const rows = role === 'boardMember' ? unansweredOf(register).filter(isMine) : register;
  const { unanswered, answered } = figuresOfQueries(rows);
  if (role === 'scrutinyMember' && answered.value > 0) {
    const sentence = `${answered.value === 1 ? '1 answer waits' : `${answered.value} answers wait`} for your word whether it answers the query.`;
    return [{ kind: 'answersToJudge', sentence, figure: answered, path }];
  }
  if (role === 'scrutinyMember' || unanswered.value === 0) return [];
  return [{ kind: 'queriesUnanswered', sentence: unansweredSentence(unansweredOf(rows)), figure: unanswered, path }];
}

/** Unanswered queries, the oldest first, in one sentence: “1 query waits for an answer for 40 days, held by Head of Finance.” */
export function unansweredSentence(open: readonly QueryRow[]): string {
  const days = open[0]?.days ?? 0;
  const only = open.length === 1;
  const long = days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${withThousands(days)} days`;
  const holders = [...new Set(open.map(({ holder }) => holder))].join(', ');
  const which = only ? '1 query waits for an answer for' : `${open.length} queries wait for an answer, the oldest for`;
  return `${which} ${long}, held by ${holders}.`;
}
