/** Lines in a full segment; a full segment never changes. */
export const segmentLength = 2048;

/** Index, from 0, of the segment that holds entry `n`. */
export function segmentOf(n: number): number {
  return Math.floor((n - 1) / segmentLength);
}

/** How many segments are full when the ledger has this many entries. */
export function fullSegments(length: number): number {
  return Math.floor(length / segmentLength);
}

/** Where a full segment is fetched from. */
export function segmentPath(epoch: string, index: number): string {
  return `/ledger/${epoch}/segments/${index}.ndjson`;
}
