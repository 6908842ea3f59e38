/** What one row was recorded as, or why it was not. */
export type Outcome =
  | { readonly kind: 'sending' }
  /** `isArriving` while something of it is safe in the store and not numbered yet. */
  | { readonly kind: 'recorded'; readonly entries: readonly number[]; readonly isArriving: boolean }
  | { readonly kind: 'notRecorded'; readonly sentence: string };

/** One row as it is shown: another object whenever anything of it changes. */
export interface GridRowState {
  readonly cells: readonly string[];
  readonly outcome: Outcome | undefined;
}

const untouched: GridRowState = { cells: [], outcome: undefined };

/**
 * What is typed into the grid, row by row, outside of what draws it: whoever shows a row listens to that row alone, so that
 * a key draws one row however many there are.
 */
export class GridStore {
  readonly #rows = new Map<string, GridRowState>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #any = new Set<() => void>();

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
      const cells = [...this.row(id).cells];
      for (const { at, text } of typed) {
        while (cells.length <= at) cells.push('');
        cells[at] = text;
      }
      this.#set(id, { cells, outcome: undefined });
    }
  }

  /** Puts the cells of every row in which something was typed in other places. */
  rearrange(of: (cells: readonly string[]) => readonly string[]): void {
    for (const [id, { cells, outcome }] of this.#rows) this.#set(id, { cells: of(cells), outcome });
  }

  /** Says what became of a row; one that is recorded is empty again. */
  tell(id: string, outcome: Outcome): void {
    this.#set(id, { cells: outcome.kind === 'recorded' ? [] : this.row(id).cells, outcome });
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
