const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A key that sorts, by code unit, after `above` and before `below`; either may be absent for the end of the list.
 * A move changes only the moved thing's own key, so moves of different things never disturb each other. Keys use
 * digits and letters and never end in `0`, so there is always room between two. They grow by at most one
 * character for every five moves into the same gap, so 4,000 characters are 19,000 moves.
 */
export function keyBetween(above: string | undefined, below: string | undefined): string {
  const low = above ?? '';
  let prefix = '';
  let high = below;
  for (let at = 0; ; at += 1) {
    const from = at < low.length ? digits.indexOf(low.charAt(at)) : 0;
    const to = high !== undefined && at < high.length ? digits.indexOf(high.charAt(at)) : digits.length;
    if (from === to) {
      prefix += digits.charAt(from);
      continue;
    }
    const middle = Math.floor((from + to) / 2);
    if (middle > from) return prefix + digits.charAt(middle);
    // No digit lies between the two: keep the lower one, after which everything sorts before `below`.
    prefix += digits.charAt(from);
    high = undefined;
  }
}

/**
 * The place of a thing that nobody has ranked: in order of arrival in the ledger, after all that were ranked before it
 * came (a place at the end of the list is taken below the key of the next arrival, never below nothing).
 */
export function arrivalKey(n: number): string {
  let key = '';
  for (let rest = n; key.length < 7; rest = Math.floor(rest / digits.length))
    key = digits.charAt(rest % digits.length) + key;
  return `z${key}V`;
}
