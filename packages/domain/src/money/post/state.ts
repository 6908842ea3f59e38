import type { Stated } from '../../kernel/entry.ts';
import type { Funding, GradeBasis, PostEvent } from './events.ts';

type Data<Type extends PostEvent['type']> = Extract<PostEvent, { type: Type }>['data'];

export type Shared = Data<'PostShared'>;
export type Ask = Data<'ResourceAsked'>;

/** So much of a full-time post, in hundredths. */
export interface Hours {
  readonly fte: number;
}

/** The grade of a post with what a full year of it costs, in pence, at the FTE that was known when it was stated. */
export interface Graded extends Hours {
  readonly grade: string;
  readonly basis: GradeBasis;
  readonly fullYearCost: number;
  readonly onCosts: number;
}

/** One advertisement, and what came of it; `undefined` while that is open. */
export interface Advert {
  readonly advertised: Stated<{ readonly closingDay: string }>;
  readonly cameTo: Stated<'failed' | 'filled'> | undefined;
}

/** A time in which somebody was in post. */
export interface Stint {
  /** The first day in post, with the entry that says so. */
  readonly filled: Stated<{ readonly firstDay: string }>;
  /** The first day on which nobody was; `undefined` while somebody is. */
  readonly vacated: Stated<true> | undefined;
}

/** A post as its entries leave it. */
export interface PostState {
  readonly postId: string;
  readonly title: string;
  readonly firstDay: string;
  /** The last day of a temporary post. */
  readonly lastDay: string | undefined;
  readonly departmentId: string;
  readonly serviceArea: string;
  readonly funding: Funding | undefined;
  readonly decisionId: string | undefined;
  readonly authority: string | undefined;
  readonly established: Stated<Graded>;
  /** Every evaluation, in ledger order. */
  readonly evaluations: readonly Stated<Graded>[];
  /** Every change of its FTE, in ledger order. */
  readonly hours: readonly Stated<Hours>[];
  readonly shares: readonly Stated<Shared>[];
  readonly adverts: readonly Advert[];
  /** In the order in which they were recorded; none begins before an earlier one ends. */
  readonly stints: readonly Stint[];
  readonly asks: readonly Stated<Ask>[];
  readonly ended: Stated<true> | undefined;
}
