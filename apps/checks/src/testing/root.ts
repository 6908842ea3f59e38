import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[/\\]$/, '');

/** The text of a file of the repository. @param path from the top of the repository */
export function fileOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A package.json of the repository. @param path from the top of the repository */
export function manifestOf(path: string): Manifest {
  return JSON.parse(fileOf(path)) as Manifest;
}

export interface Manifest {
  readonly name: string;
  readonly license?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
