import { daysBetween, inOrder } from '../../kernel/day.ts';
import { count } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { lastAnswer, queryHolder, queryStanding } from '../query/standing.ts';
import type { QueryStanding } from '../query/standing.ts';
import type { QueryState } from '../query/state.ts';
import { queryTitle } from '../query/words.ts';
import { queries } from '../read.ts';

/** A query with how far it is on a day. */
export interface QueryRow {
  readonly query: QueryState;
  readonly standing: QueryStanding;
  /** The title of the post that holds it. */
  readonly holder: string;
  /** Whole days from the day it was raised to its newest answer; while it is unanswered, to the day asked for. */
  readonly days: number;
}

const order: readonly QueryStanding[] = ['unanswered', 'answered', 'closed'];

/** Every query on a day: the unanswered first, the oldest of them at the top, then what waits for a word, then the closed. */
export function queriesRegister(world: LedgerWorld, on: string): readonly QueryRow[] {
  return queries(world)
    .map((query) => queryRow(query, on))
    .toSorted(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        inOrder(one.query.raised.on, other.query.raised.on) ||
        one.query.raised.n - other.query.raised.n,
    );
}

/** Those that nobody has answered so that it was taken as an answer, the oldest first. */
export function unansweredQueries(world: LedgerWorld, on: string): readonly QueryRow[] {
  return unansweredOf(queriesRegister(world, on));
}

/** Of a register, those without an answer, in its order. */
export function unansweredOf(rows: readonly QueryRow[]): readonly QueryRow[] {
  return rows.filter(({ standing }) => standing === 'unanswered');
}

/** How far one query is on a day. */
export function queryRow(query: QueryState, on: string): QueryRow {
  const standing = queryStanding(query);
  const until = standing === 'unanswered' ? on : (lastAnswer(query)?.on ?? on);
  return { query, standing, holder: queryHolder(query), days: Math.max(0, daysBetween(query.raised.on, until)) };
}

/** Ages of unanswered queries, in days, up to and with so many; the last has no end. */
export const queryAges = [
  { label: 'up to 14 days', upTo: 14 },
  { label: '15 to 28 days', upTo: 28 },
  { label: 'more than 28 days', upTo: Number.POSITIVE_INFINITY },
] as const;

export interface QueryFigures {
  readonly unanswered: Figure;
  /** Unanswered ones by age, in the order of `queryAges`. */
  readonly byAge: readonly Figure[];
  readonly answered: Figure;
  readonly closed: Figure;
  /** Days from raised to answered, of those that are answered, the middle one; absent while none is. */
  readonly took: Figure<'days'> | undefined;
}

const doesNotTell = 'Whether the question was a good one, or the answer.';

/** What is counted of queries on a day. Example: raised on 1 and 3 June, answered on 11 and 5 June: 10 and 2 days. */
export function queryFigures(world: LedgerWorld, on: string): QueryFigures {
  return figuresOfQueries(queriesRegister(world, on));
}

/** What is counted of the queries of a register. */
export function figuresOfQueries(rows: readonly QueryRow[]): QueryFigures {
  const unanswered = unansweredOf(rows);
  return {
    unanswered: counted(
      'Queries without an answer',
      unanswered,
      'raised, and not answered, or not so that it was taken as an answer',
    ),
    byAge: queryAges.map(({ label, upTo }, at) => {
      const above = queryAges[at - 1]?.upTo ?? -1;
      const these = unanswered.filter(({ days }) => days > above && days <= upTo);
      return counted(`Without an answer for ${label}`, these, 'counted from the day on which they were raised');
    }),
    answered: counted(
      'Answers that wait for a word',
      rows.filter((one) => one.standing === 'answered'),
      'answered, and no scrutiny member has said whether that answers them',
    ),
    closed: counted(
      'Queries that are closed',
      rows.filter((one) => one.standing === 'closed'),
      'answered, and the answer was accepted',
    ),
    took: middleOf(rows.filter((one) => one.standing !== 'unanswered')),
  };
}

function counted(label: string, rows: readonly QueryRow[], formula: string): Figure {
  const terms = rows.map(({ query, days }) => ({
    label: `${queryTitle(query)}, ${days === 1 ? '1 day' : `${days} days`}`,
    entries: entriesOf(query),
  }));
  return count({ label, unit: 'counted', formula: `The number of queries that were ${formula}`, doesNotTell }, terms);
}

/** The middle one in order of length; of an even number, the longer of the two in the middle. */
function middleOf(rows: readonly QueryRow[]): Figure<'days'> | undefined {
  const inOrder = rows.toSorted((one, other) => one.days - other.days);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  if (middle === undefined) return undefined;
  return {
    label: 'Days to an answer, the median',
    value: middle.days,
    unit: 'days',
    formula:
      'The days from the one on which a query was raised to its newest answer, in order of length: the middle one; of an even number, the longer of the two in the middle',
    terms: inOrder.map(({ query, days }) => ({ label: queryTitle(query), value: days, entries: entriesOf(query) })),
    doesNotTell: 'How long those have waited that are not answered: they are counted by their age.',
  };
}

function entriesOf({ raised, steps }: QueryState): readonly number[] {
  return [raised.n, ...steps.map(({ n }) => n)];
}
