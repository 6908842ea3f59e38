/** How long to wait between attempts, in milliseconds. */
export interface BackOff {
  /** Longest pause after the first failure. */
  readonly first: number;
  /** No pause is longer than this. */
  readonly longest: number;
}

/**
 * A pause in milliseconds after so many failures in a row (from 1): a random part of a bound that doubles, so that
 * many callers that failed together do not come back together.
 */
export function pauseAfter(failures: number, { first, longest }: BackOff): number {
  const bound = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return bound * (0.5 + Math.random() / 2);
}
