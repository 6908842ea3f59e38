import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Sources that are checked together. */
export interface Program {
  /** A folder of one of its units, where what its options name is installed. */
  readonly at: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  /** What belongs to it, and what of that does not; from the root of the file system. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

interface Configuration {
  readonly extends?: string;
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * What the tsconfigs of all units have checked. Units with the same options are one program, so that what they import from
 * each other is checked once for all of them, and not once more for each. Sources that one tsconfig leaves out and
 * another one takes in are not of the same options, and so not of one program.
 */
export function programsOf(top: string): readonly Program[] {
  const programs = new Map<string, Program>();
  for (const path of globSync('{packages,apps}/*/tsconfig*.json', { cwd: top }).toSorted()) {
    const { compilerOptions = {}, include = [], exclude = [] } = resolved(join(top, path));
    const at = join(top, dirname(path));
    const key = JSON.stringify(Object.entries(compilerOptions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const before = programs.get(key);
    programs.set(key, {
      at: before?.at ?? at,
      compilerOptions,
      include: [...(before?.include ?? []), ...include.map((pattern) => join(at, pattern))],
      exclude: [...(before?.exclude ?? []), ...exclude.map((pattern) => join(at, pattern))],
    });
  }
  return [...programs.values()];
}

/** A tsconfig with what it takes over from the one that it extends. */
function resolved(path: string): Configuration {
  const own = JSON.parse(readFileSync(path, 'utf8')) as Configuration;
  if (own.extends === undefined) return own;
  const base = resolved(join(dirname(path), own.extends));
  return { ...base, ...own, compilerOptions: { ...base.compilerOptions, ...own.compilerOptions } };
}
