/** What a run of waits comes to; milliseconds. */
export interface Waits {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** The wait that this share (0 to 1) of them does not exceed. Expects at least one. */
export function percentile(waits: readonly number[], share: number): number {
  const sorted = Float64Array.from(waits).toSorted();
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The middle one; of rounds that the machine disturbed differently, the one to believe. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function waitsOf(waits: readonly number[]): Waits {
  return { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99), longest: percentile(waits, 1) };
}
