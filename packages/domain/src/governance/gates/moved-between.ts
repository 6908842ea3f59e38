/**
 * The ids that stand in another order: the fewest that one would have to take up and put down elsewhere; of two
 * that changed places, the one that came forward. Those that only one of the lists has count for nothing. Example:
 * `a b c d` to `d a b c` has moved d alone. Expects no id twice.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const common = after.filter((id) => before.includes(id));
  const stayed = new Set(longestRising(common.map((id) => before.indexOf(id))).map((at) => before[at]));
  return new Set(common.filter((id) => !stayed.has(id)));
}

/** The longest run of numbers that rise, with gaps; of several as long, the one that begins last. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const number of numbers.toReversed()) {
    const after = runs.filter((run) => (run[0] ?? 0) > number);
    runs.push([number, ...longest(after)]);
  }
  return longest(runs);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((found, run) => (run.length > found.length ? run : found), []);
}
