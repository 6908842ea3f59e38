import type { Refused } from '../refused.ts';
import type { Encoding } from '../text/decode.ts';
import type { Delimiter } from '../text/delimiter.ts';

/**
 * What a spreadsheet says a cell is. A text file says it of none. `date` has the text `yyyy-mm-dd`, with
 * `Thh:mm:ss` where there is a time of day; `time` has a time of day alone; `formula` was never calculated, and its text
 * is the formula; `error` is one such as `#N/A`.
 */
export type CellType = 'text' | 'number' | 'date' | 'time' | 'boolean' | 'error' | 'formula';

/** One row of a sheet. Its cells are texts as they stand, not trimmed; blank is the empty text. */
export interface Row {
  readonly kind: 'row';
  /** As a spreadsheet counts rows, from 1, with the blank ones and the line `sep=` counted. */
  readonly number: number;
  /** From column A on; a cell beyond the last is blank. */
  readonly cells: readonly string[];
  /** Beside `cells`; absent where the file states no types. */
  readonly types?: readonly CellType[];
}

/** The cells of one sheet. */
export interface Sheet {
  /** Empty for a text file. */
  readonly name: string;
  /** Whether the spreadsheet hides it from who opens it. */
  readonly hidden: boolean;
  /**
   * Every row from the first, read anew each time it is asked for, a little at a time. Rows without any text may be left
   * out; the numbers of the others say so. A refusal is the last that comes: what came before it is part of a damaged or
   * unbounded file and must not be used.
   */
  rows(): Iterable<Row | Refused>;
}

/** What a file holds. */
export interface Table {
  readonly kind: 'table';
  readonly format: 'text' | 'Excel';
  /** At least one. */
  readonly sheets: readonly Sheet[];
  /** How its bytes and cells were told apart; absent for Excel. */
  readonly text?: {
    readonly encoding: Encoding;
    /** Absent where the text has one column. */
    readonly delimiter: Delimiter | undefined;
    /** Whether some of it was saved in another encoding than the rest, so that “£” may read “Â£”. */
    readonly damaged: boolean;
  };
}
