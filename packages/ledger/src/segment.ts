/** Lines in the longest segment. */
export const longestSegment = 2048;

/** Lines in the shortest segment; what does not fill one is read as it stands. */
export const shortestSegment = 64;

/** How many segments a reader asks for at once. */
export const askedAtOnce = 6;

/** A run of lines that never changes again. */
export interface Span {
  /** Number of its first entry. */
  readonly first: number;
  readonly count: number;
}

/** Number of its last entry. */
export function lastOf({ first, count }: Span): number {
  return first + count - 1;
}

/** A segment with the digest of its text, under which it is fetched, so that what is kept of it is of this ledger. */
export interface Segment extends Span {
  readonly digest: string;
}

/**
 * How the beginning of a ledger of this length is cut: the longest first, each as long as a power of two and beginning at a
 * multiple of its length. A segment stays the same until it becomes half of a longer one, so that a line is fetched a few
 * times in its life, and a ledger of any length has at most six segments that are not the longest.
 */
export function segmentsOf(length: number): readonly Span[] {
  const spans: Span[] = [];
  let read = 0;
  for (let count = longestSegment; count >= shortestSegment; count /= 2) {
    while (length - read >= count) {
      spans.push({ first: read + 1, count });
      read += count;
    }
  }
  return spans;
}

/** Whether a ledger was ever cut so: a browser may ask for a segment that has just become half of another. */
export function isSegment({ first, count }: Span): boolean {
  const isPower = Number.isInteger(Math.log2(count));
  return isPower && count >= shortestSegment && count <= longestSegment && (first - 1) % count === 0;
}

/** Where a segment is fetched from: its lines in a gzip file. */
export function segmentPath(epoch: string, segment: Segment): string {
  return `/ledger/${epoch}/segments/${segment.first}-${lastOf(segment)}/${segment.digest}.ndjson.gz`;
}
