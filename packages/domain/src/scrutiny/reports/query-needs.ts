import { daysInWords } from '../../kernel/day.ts';
import type { Role } from '../../kernel/entry.ts';
import type { Figure } from '../../kernel/figure.ts';
import { answerers } from '../../kernel/roles.ts';
import type { LedgerWorld } from '../../world.ts';
import { speaksFor } from '../query/post-holders.ts';
import { figuresOfQueries, queriesRegister, unansweredQueries } from './queries-register.ts';
import type { QueryRow } from './queries-register.ts';

/** Queries that somebody would act on. */
export interface QueryNeed {
  readonly kind: 'queriesUnanswered' | 'answersToJudge';
  readonly sentence: string;
  readonly figure: Figure;
  /** The page where it is acted on. */
  readonly path: string;
}

const path = '/assurance/queries';

/**
 * What needs somebody of a role about queries on a day: an answer of the post that holds one, or a word on an answer. Of a
 * board member, those that their own posts hold.
 */
export function queryNeeds(world: LedgerWorld, on: string, role: Role, personId?: string): readonly QueryNeed[] {
  if (role === 'scrutinyMember') return toJudge(queriesRegister(world, on));
  if (role === 'boardMember') return ownQueryNeeds(world, on, [role], personId);
  return answerers.includes(role) ? toAnswer(unansweredQueries(world, on)) : [];
}

/**
 * What of queries waits for one person alone, by all roles they have: those that a post of theirs holds, or a post that the
 * ledger knows nobody in where they speak for such posts; then, of who asks, the answers. An administrator records for
 * others, so that nothing waits for one.
 */
export function ownQueryNeeds(
  world: LedgerWorld,
  on: string,
  roles: readonly Role[],
  personId: string | undefined,
): readonly QueryNeed[] {
  const speaking = roles.filter((role) => role !== 'administrator' && answerers.includes(role));
  // Who holds a post is looked up for the few that wait, not for all that were ever closed.
  const mine = unansweredQueries(world, on).filter(
    ({ holder, query }) =>
      personId !== undefined &&
      query.raisedBy !== personId &&
      speaking.some((role) => speaksFor(holder, { id: personId, role }, world, on)),
  );
  return [...toAnswer(mine), ...(roles.includes('scrutinyMember') ? toJudge(queriesRegister(world, on)) : [])];
}

function toAnswer(open: readonly QueryRow[]): readonly QueryNeed[] {
  if (open.length === 0) return [];
  const figure = figuresOfQueries(open).unanswered;
  return [{ kind: 'queriesUnanswered', sentence: unansweredSentence(open), figure, path }];
}

function toJudge(rows: readonly QueryRow[]): readonly QueryNeed[] {
  const { answered } = figuresOfQueries(rows);
  if (answered.value === 0) return [];
  const which = answered.value === 1 ? '1 answer waits' : `${answered.value} answers wait`;
  const sentence = `${which} for your word whether it answers the query.`;
  return [{ kind: 'answersToJudge', sentence, figure: answered, path }];
}

/** Unanswered queries, the oldest first, in one sentence: “1 query waits for an answer for 40 days, held by Head of Finance.” */
export function unansweredSentence(open: readonly QueryRow[]): string {
  const days = open[0]?.days ?? 0;
  const only = open.length === 1;
  const long = days === 0 ? 'less than a day' : daysInWords(days);
  const holders = [...new Set(open.map(({ holder }) => holder))].join(', ');
  const which = only ? '1 query waits for an answer for' : `${open.length} queries wait for an answer, the oldest for`;
  return `${which} ${long}, held by ${holders}.`;
}
