import type { CellType } from './table/table.ts';

/** A cell of a column as it is looked at: its text, where it is, and what a spreadsheet says it is. */
export interface PlacedText {
  /** As a spreadsheet counts rows, from 1. */
  readonly row: number;
  readonly text: string;
  readonly type?: CellType | undefined;
}

/** The cell that decided how a column is read, to be shown. */
export interface Proof {
  readonly row: number;
  readonly text: string;
}
