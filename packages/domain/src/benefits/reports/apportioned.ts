/** A part before it is made whole: its exact value is `exact` by the divisor that all share. */
export interface ExactPart {
  /** Ties are settled by it, so that order never matters. */
  readonly key: string;
  readonly exact: bigint;
}

/**
 * Whole numbers that add up to `total`, each the exact part rounded down, and one more for those with the largest
 * remainders. Expects a total that is the exact sum, rounded. Example: thirds of 10 give 4, 3 and 3.
 */
export function apportioned(parts: readonly ExactPart[], divisor: bigint, total: number): ReadonlyMap<string, number> {
  const floored = parts.map(({ key, exact }) => {
    const rest = ((exact % divisor) + divisor) % divisor;
    return { key, whole: (exact - rest) / divisor, rest };
  });
  let left = total - Number(floored.reduce((so, { whole }) => so + whole, 0n));
  const inTurn = floored.toSorted((a, b) => (a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  return new Map(
    inTurn.map(({ key, whole }) => {
      const more = left > 0 ? 1 : 0;
      left -= more;
      return [key, Number(whole) + more];
    }),
  );
}
