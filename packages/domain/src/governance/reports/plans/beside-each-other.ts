/** A paragraph of two texts beside each other; absent on the side that does not have it. */
export interface BesideRow {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** More cells than this are not compared: what lies between the common beginning and end then counts as rewritten. */
const mostCells = 4_000_000;

/**
 * Two texts beside each other, paragraph by paragraph: the longest common run of paragraphs is the same, and between
 * two of its members what was taken out stands beside what was put in. Example: `a b c` and `a x c d` give a same,
 * b changed to x, c same, d added.
 */
export function besideEachOther(before: string, after: string): readonly BesideRow[] {
  const was = paragraphs(before);
  const is = paragraphs(after);
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1;
  let end = 0;
  while (end < was.length - head && end < is.length - head && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const inner = between(was.slice(head, was.length - end), is.slice(head, is.length - end));
  return [...was.slice(0, head).map(same), ...inner, ...was.slice(was.length - end).map(same)];
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((one) => one.trim() !== '');
}

function same(text: string): BesideRow {
  return { kind: 'same', before: text, after: text };
}

function between(was: readonly string[], is: readonly string[]): readonly BesideRow[] {
  if (was.length * is.length > mostCells) return replaced(was, is);
  const longest = commonLengths(was, is);
  const width = is.length + 1;
  const rows: BesideRow[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  let at = 0;
  let to = 0;
  while (at < was.length || to < is.length) {
    const [old, young] = [was[at], is[to]];
    if (old !== undefined && old === young) {
      rows.push(...replaced(gone, come), same(old));
      gone = [];
      come = [];
      at += 1;
      to += 1;
    } else if (
      young === undefined ||
      (old !== undefined && (longest[(at + 1) * width + to] ?? 0) >= (longest[at * width + to + 1] ?? 0))
    ) {
      gone.push(old as string);
      at += 1;
    } else {
      come.push(young);
      to += 1;
    }
  }
  return [...rows, ...replaced(gone, come)];
}

/** Length of the longest common run from each pair of places on. */
function commonLengths(was: readonly string[], is: readonly string[]): Uint16Array {
  const width = is.length + 1;
  const longest = new Uint16Array((was.length + 1) * width);
  for (let at = was.length - 1; at >= 0; at -= 1) {
    for (let to = is.length - 1; to >= 0; to -= 1) {
      longest[at * width + to] =
        was[at] === is[to]
          ? (longest[(at + 1) * width + to + 1] as number) + 1
          : Math.max(longest[(at + 1) * width + to] as number, longest[at * width + to + 1] as number);
    }
  }
  return longest;
}

function replaced(gone: readonly string[], come: readonly string[]): readonly BesideRow[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): BesideRow => {
    const [before, after] = [gone[index], come[index]];
    return { kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', before, after };
  });
}
