import type { Moment } from '@minutebook/ledger';

/** Something with a page of its own, as the search finds it. */
export interface Thing {
  readonly path: string;
  /** What it is called. */
  readonly name: string;
  /** What things of its kind are called together, such as “Projects”. */
  readonly kind: string;
  /** What tells it apart from others of its name; empty where nothing does. */
  readonly note: string;
  /** What it is found by besides its name and its note. */
  readonly others: readonly (string | undefined)[];
}

/** The things of one kind, or of a few, as known at a moment; of equals, those that are wanted first stand last. */
export type ThingsAt = (moment: Moment) => readonly Thing[];

/** Fetches what lists things of one kind, when the search is opened. */
export type LoadThings = () => Promise<{ readonly things: ThingsAt }>;
