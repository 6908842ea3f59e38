import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

type Lines = Readonly<Record<string, unknown>>;

interface Completed {
  readonly added: readonly string[];
  /** What the list says otherwise than it is, or says of what is no longer there. */
  readonly differing: readonly string[];
}

/**
 * Adds to a list of what is meant what is there and not in it; what it says already stays, so that its test goes on
 * failing where that is no longer so. To accept what is there now, its line is deleted from the list first.
 */
export function complete(file: URL, found: Lines): Completed {
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Lines;
  const added = Object.keys(found).filter((key) => !Object.hasOwn(listed, key));
  const differing = Object.keys(listed).filter((key) => !isDeepStrictEqual(listed[key], found[key]));
  if (added.length === 0) return { added, differing };
  const all = Object.keys({ ...listed, ...found }).toSorted();
  const lines = Object.fromEntries(all.map((key) => [key, listed[key] ?? found[key]]));
  writeFileSync(file, `${JSON.stringify(lines, undefined, 2)}\n`);
  return { added, differing };
}
