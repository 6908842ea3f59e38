/** What a figure counts or measures. Money is whole pence; a share is in ten-thousandths (1250 is 12.5%). */
export type Unit =
  | 'projects'
  | 'milestones'
  | 'entries'
  | 'risks'
  | 'issues'
  | 'plans'
  | 'decisions'
  | 'conditions'
  | 'meetings'
  | 'days'
  | 'pence'
  | 'share';

/** One part that a figure is made of, with the entries it rests on. */
export interface Term {
  readonly label: string;
  readonly value: number;
  /** Numbers of the entries that state it, in ledger order. */
  readonly entries: readonly number[];
  /** The project the term is about, when it is about one. */
  readonly projectId?: string;
}

/** A value that can explain itself: nothing else is needed to show where it comes from. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** How the value follows from the terms, in words. */
  readonly formula: string;
  readonly terms: readonly Term[];
  /** What a reader must not conclude from it. */
  readonly doesNotTell: string;
}

interface Wording {
  readonly label: string;
  readonly unit: Unit;
  readonly formula: string;
  readonly doesNotTell: string;
}

/** The number of terms. Example: three open projects give 3. */
export function count(wording: Wording, terms: readonly Omit<Term, 'value'>[]): Figure {
  return { ...wording, value: terms.length, terms: terms.map((term) => ({ ...term, value: 1 })) };
}

/** The sum of the terms, each in the figure's unit. Example: 1,500 and 250 pence give 1,750 pence. */
export function sum(wording: Wording, terms: readonly Term[]): Figure {
  return { ...wording, value: terms.reduce((total, term) => total + term.value, 0), terms };
}

/** A figure taken apart: what it is made of and every entry behind it, each once, in ledger order. */
export interface Explanation {
  readonly figure: Figure;
  readonly entries: readonly number[];
}

/** Everything a reader needs to check the figure. */
export function explain(figure: Figure): Explanation {
  const entries = new Set(figure.terms.flatMap((term) => term.entries));
  return { figure, entries: [...entries].toSorted((a, b) => a - b) };
}
