import { withMeant } from '../far-days/far-days.ts';
import type { RowProblem } from './grid-of.ts';

/** What one row was recorded as, or why it was not. */
export type Outcome =
  /** Somebody recorded these of it since the typing of the row began; nothing of the row was sent. */
  | { readonly kind: 'overtaken'; readonly entries: readonly number[] }
  | { readonly kind: 'sending' }
  /** In words, as these entries; `isArriving` while something of it is safe in the store and not numbered yet. */
  | {
      readonly kind: 'recorded';
      readonly what: string;
      readonly entries: readonly number[];
      readonly isArriving: boolean;
    }
  /** By what this page knows it would be refused; nothing of the row was sent. */
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'notRecorded'; readonly problems: readonly RowProblem[] };

/** One row as it is shown: another object whenever anything of it changes. */
export interface GridRowState {
  readonly cells: readonly string[];
  readonly outcome: Outcome | undefined;
  /** Number of the last entry that there was when its typing began, or when something of it was last sent. */
  readonly since: number;
  /** Sentences of what was asked of it and that its typist ticked as meant. */
  readonly meant: readonly string[];
}

const untouched: GridRowState = { cells: [], outcome: undefined, since: 0, meant: [] };

/**
 * What is typed into the grid, row by row, outside of what draws it: whoever shows a row listens to that row alone, so that
 * a key draws one row however many there are.
 */
export class GridStore {
  readonly #rows = new Map<string, GridRowState>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #any = new Set<() => void>();
  #newest = 0;

  /** Number of the newest entry there is, for a grid whose rows are recorded one by one. */
  know(newest: number): void {
    this.#newest = newest;
  }

  /** The row of a thing; the same object until it changes. */
  row(id: string): GridRowState {
    return this.#rows.get(id) ?? untouched;
  }

  /** Every row in which something was typed or that has an outcome. */
  rows(): ReadonlyMap<string, GridRowState> {
    return this.#rows;
  }

  /** Types into one cell; what became of the row before is forgotten. */
  type(id: string, at: number, text: string): void {
    this.fillIn([{ id, cells: [{ at, text }] }]);
  }

  /** Types a block of cells into several rows at once. */
  fillIn(
    block: readonly {
      readonly id: string;
      readonly cells: readonly { readonly at: number; readonly text: string }[];
    }[],
  ): void {
    for (const { id, cells: typed } of block) {
      const before = this.row(id);
      const cells = [...before.cells];
      for (const { at, text } of typed) {
        while (cells.length <= at) cells.push('');
        cells[at] = text;
      }
      const since = isTyped(before.cells) ? before.since : this.#newest;
      this.#set(id, { ...before, cells, outcome: undefined, since });
    }
  }

  /**
   * Says that what was asked of a row, as this sentence, is meant, or no longer is. What is meant of a row stays while it is
   * typed.
   */
  mean(id: string, sentence: string, isMeant: boolean): void {
    const row = this.row(id);
    this.#set(id, { ...row, meant: withMeant(row.meant, sentence, isMeant) });
  }

  /** Puts back what was typed before, with what there was then. */
  bringBack(id: string, cells: readonly string[], since: number): void {
    this.#set(id, { ...untouched, cells, since });
  }

  /** Puts the cells of every row in which something was typed in other places. */
  rearrange(of: (cells: readonly string[]) => readonly string[]): void {
    for (const [id, row] of this.#rows) this.#set(id, { ...row, cells: of(row.cells) });
  }

  /** Says what became of a row; one that is recorded is empty again. */
  tell(id: string, outcome: Outcome): void {
    if (outcome.kind === 'recorded') return this.#set(id, { ...untouched, outcome, since: this.#newest });
    const row = this.row(id);
    // What was sent in part is among what came in between, and is told.
    this.#set(id, { ...row, outcome, since: outcome.kind === 'notRecorded' ? this.#newest : row.since });
  }

  /** Forgets all that was typed. */
  clear(): void {
    for (const id of this.#rows.keys()) this.#set(id, untouched);
    this.#rows.clear();
  }

  /** Listens to one row. */
  listen(id: string, listener: () => void): () => void {
    const all = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, all.add(listener));
    return () => void all.delete(listener);
  }

  /** Listens to every change, such as to keep a draft. */
  listenToAny(listener: () => void): () => void {
    this.#any.add(listener);
    return () => void this.#any.delete(listener);
  }

  #set(id: string, state: GridRowState): void {
    this.#rows.set(id, state);
    for (const listener of this.#listeners.get(id) ?? []) listener();
    for (const listener of this.#any) listener();
  }
}

/** Whether anything was typed in the row. */
export function isTyped(cells: readonly string[]): boolean {
  return cells.some((one) => one.trim() !== '');
}
