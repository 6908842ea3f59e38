/** A text in three parts, of which the middle one differs from the other text. */
export interface Differing {
  readonly head: string;
  readonly middle: string;
  readonly tail: string;
}

/**
 * Where two texts differ: what they begin and end with alike is set apart, in whole words. Example: “a red door” and
 * “a blue door” differ in “red” and “blue”.
 */
export function wordsThatDiffer(before: string, after: string): readonly [Differing, Differing] {
  const was = before.split(/(\s+)/);
  const is = after.split(/(\s+)/);
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  return [partsOf(was, head, tail), partsOf(is, head, tail)];
}

function partsOf(words: readonly string[], head: number, tail: number): Differing {
  const end = words.length - tail;
  return {
    head: words.slice(0, head).join(''),
    middle: words.slice(head, end).join(''),
    tail: words.slice(end).join(''),
  };
}
