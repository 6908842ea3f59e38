import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { sourcesOf } from './sources.ts';

/** Which files each file imports, by their paths from the top of the repository. */
export type Imports = ReadonlyMap<string, readonly string[]>;

// As the formatter writes them: each begins a line, and what stands between the words has neither quote nor semicolon.
const statement = /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'/gm;
const typeInPlace = /\btypeof import\('([^']+)'\)|(?<=[:<|&,=(] ?)import\('([^']+)'\)\./g;

/**
 * The imports among the sources of a repository, those of types alone included: they bind a reader as the others do.
 * What a function loads when it runs is left out, since that is how a page is reached from what leads to it.
 */
export function importsIn(top: string): Imports {
  const files = sourcesOf(top);
  const known = new Set(files);
  const entries = entriesOf(top);
  return new Map(
    files.map((file) => {
      const found = specifiersIn(readFileSync(join(top, file), 'utf8')).map((specifier) =>
        specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : entries.get(specifier),
      );
      return [file, [...new Set(found)].filter((path) => path !== undefined && known.has(path)) as string[]];
    }),
  );
}

function specifiersIn(source: string): readonly string[] {
  return [...source.matchAll(statement), ...source.matchAll(typeInPlace)].map(
    ([, first, second]) => first ?? second ?? '',
  );
}

/** The file behind each entry of each package, such as `@minutebook/ledger/server`. */
function entriesOf(top: string): ReadonlyMap<string, string> {
  return new Map(
    globSync('{packages,apps}/*/package.json', { cwd: top }).flatMap((path) => {
      const { name, exports = {} } = JSON.parse(readFileSync(join(top, path), 'utf8')) as Manifest;
      return Object.entries(exports).map(([entry, file]): [string, string] => [
        posix.join(name, entry),
        posix.join(posix.dirname(path), file),
      ]);
    }),
  );
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
}
