import type { Moment } from '@minutebook/ledger';

/** Something found, with the page that shows it. */
export interface Found {
  readonly path: string;
  readonly words: string;
  /** What kind of thing it is and what tells it apart from others of its name; empty where the words say so. */
  readonly kind: string;
}

/** What is looked for, and where. */
export interface Sought {
  /** The words as they were typed, without spaces around them. */
  readonly words: string;
  /** Whether any of these texts holds the words. */
  readonly holds: (...texts: readonly (string | undefined)[]) => boolean;
  readonly moment: Moment;
}

/** Finds the things of one kind. */
export type Finder = (sought: Sought) => readonly Found[];

/** Fetches what finds things of one kind, when the search is opened. */
export type LoadFinder = () => Promise<{ readonly find: Finder }>;
