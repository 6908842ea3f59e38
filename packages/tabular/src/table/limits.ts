/** How much of a file is read before it is refused; whole numbers. */
export interface TableLimits {
  /** Bytes of the file. */
  readonly mostBytes: number;
  /** Bytes that the parts of an Excel file unpack to, together. */
  readonly mostUnpackedBytes: number;
  /** The highest row of a sheet that holds something. */
  readonly mostRows: number;
  /** The last column that holds something. */
  readonly mostColumns: number;
  /** Cells of a sheet that hold something. */
  readonly mostCells: number;
  /** Characters of one row. */
  readonly longestRow: number;
}

/** A year of a large council's payments with room to spare, in a few hundred megabytes of memory at the very most. */
export const ordinaryLimits: TableLimits = {
  mostBytes: 50_000_000,
  mostUnpackedBytes: 250_000_000,
  mostRows: 300_000,
  mostColumns: 1000,
  mostCells: 6_000_000,
  longestRow: 1_000_000,
};
