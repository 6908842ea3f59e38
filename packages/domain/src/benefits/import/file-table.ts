/** A row of a table: its cells as they stand, beside the columns. */
export interface FileRow {
  /** As a spreadsheet counts its rows, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table of a file, without its header. */
export interface FileTable {
  readonly columns: readonly { readonly column: string; readonly index: number }[];
  readonly rows: readonly FileRow[];
}
