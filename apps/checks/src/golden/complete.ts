import { readFileSync, writeFileSync } from 'node:fs';

type Lines = Readonly<Record<string, unknown>>;

/**
 * Adds to a list of what is meant what is there and not in it; what it says already stays, so that its test goes on
 * failing where that is no longer so. Tells what was added.
 */
export function complete(file: URL, found: Lines): readonly string[] {
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Lines;
  const added = Object.keys(found).filter((key) => !Object.hasOwn(listed, key));
  if (added.length === 0) return added;
  const all = Object.keys({ ...listed, ...found }).toSorted();
  const lines = Object.fromEntries(all.map((key) => [key, listed[key] ?? found[key]]));
  writeFileSync(file, `${JSON.stringify(lines, undefined, 2)}\n`);
  return added;
}
