import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Which golden files were added to the list beside them, and which are not as their list says; by path from the top. */
export interface Listed {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

type Digests = Readonly<Record<string, string>>;

const list = 'digests.json';

/** Completes every list of digests of a repository, or none where a listed file is not as it was recorded. */
export function listNewGolden(top: string): Listed {
  const folders = globSync('packages/*/src/**/golden', { cwd: top }).map((folder) => compared(top, folder));
  const changed = folders.flatMap((folder) => folder.changed);
  if (changed.length > 0) return { added: [], changed };
  for (const { folder, digests, added } of folders) {
    if (added.length > 0) writeFileSync(join(top, folder, list), `${JSON.stringify(digests, undefined, 2)}\n`);
  }
  return { added: folders.flatMap(({ added }) => added), changed };
}

function compared(top: string, folder: string): Listed & { readonly folder: string; readonly digests: Digests } {
  const listed = existsSync(join(top, folder, list)) ? readList(join(top, folder, list)) : {};
  const files = readdirSync(join(top, folder)).filter((file) => file !== list);
  const found = Object.fromEntries(
    files.toSorted().map((file) => [file, digestOf(readFileSync(join(top, folder, file)))]),
  );
  const path = (file: string): string => posix.join(folder, file);
  return {
    folder,
    digests: found,
    added: Object.keys(found).filter((file) => listed[file] === undefined).map(path),
    changed: Object.keys(listed).filter((file) => listed[file] !== found[file]).map(path),
  };
}

function readList(file: string): Digests {
  return JSON.parse(readFileSync(file, 'utf8')) as Digests;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
