import type { ReactNode } from 'react';

import type { Question } from '../far-days/far-days.ts';

/** What a row of a grid is about. */
export interface GridThing {
  readonly id: string;
  readonly title: string;
  /** Its page, which the row leads to where it was not recorded; absent where all rows are recorded as one. */
  readonly path?: string;
}

/**
 * Makes the rows of a grid of what they are about: the same row as long as nothing of its thing changes, so that it is not
 * drawn again.
 */
export function rowsOf<Of extends object, Row extends GridThing>(make: (of: Of) => Row): (of: Of) => Row {
  const known = new WeakMap<Of, Row>();
  return (of) => {
    const row = known.get(of) ?? make(of);
    known.set(of, row);
    return row;
  };
}

/** A column of a grid as it is headed and typed in. */
export interface GridHead<Thing> {
  readonly title: string;
  /** Holds words, and not a figure. */
  readonly isWords?: boolean;
  /** Holds words of several lines. */
  readonly isProse?: boolean;
  /** Words that are offered for it; others can be typed all the same. */
  readonly offered?: readonly string[];
  /** What stands in it while nothing is typed. */
  readonly placeholder?: (thing: Thing) => string | undefined;
}

/** Something about a row, as a sentence. */
export interface RowProblem {
  readonly sentence: string;
  /** The cells that it is about, from 0, the one to look at first; none where it is about the row as a whole. */
  readonly columns: readonly number[];
}

/** Something that may be a slip of the hand in a row, and the tick by which its typist says that it is none. */
export interface RowQuestion extends RowProblem, Question {}

/** What is wrong with what was typed in a row, and what is asked of it: it is recorded once each question is ticked as meant. */
export interface Judged {
  readonly problems: readonly RowProblem[];
  readonly questions?: readonly RowQuestion[];
}

/** What a grid is of; the functions are the same from one drawing to the next, or every row is drawn again. */
export interface GridOf<Thing extends GridThing> {
  /** What a row is about, such as “service”: it heads the first column. */
  readonly called: string;
  readonly columns: readonly GridHead<Thing>[];
  readonly judge: (thing: Thing, cells: readonly string[]) => Judged;
  /**
   * What is said under a row in any case, such as what is recorded of it already; `null` where nothing is. Its links are
   * no stops of the Tab key, which goes from cell to cell: the arrow to the right leads to them from the last cell.
   */
  readonly said: (thing: Thing, cells: readonly string[]) => ReactNode;
  /** A last column that is worked out of what is typed. */
  readonly sum?: { readonly title: string; readonly of: (cells: readonly string[]) => string };
  /** Id of a cell, where a form leads to it by a name of its own. */
  readonly cellId?: (thing: Thing, column: number) => string;
  /** Whether what is wrong with a row is said once the cell that is typed in is left, and not at each key. */
  readonly saysOnceLeft?: true;
  /** Whether `said` tells what was recorded, so that nothing else need. */
  readonly tellsRecorded?: true;
}

/** The id of a cell of a grid that names none of its own: what is wrong with the cell leads there. */
export function cellId({ id }: GridThing, column: number): string {
  return `cell-${id}-${column}`;
}

/** A row under the others that is worked out of them. */
export interface GridTotal {
  readonly title: string;
  /** One for each column, empty where there is none, and one for the sum. */
  readonly cells: readonly string[];
}
