import { globSync } from 'node:fs';

const pattern = '{packages,apps}/*/src/**/*.{ts,tsx}';

/** Every source and test of a repository, by its path from the top, in order. */
export function sourcesOf(top: string): readonly string[] {
  return globSync(pattern, { cwd: top, exclude: ['**/node_modules/**', '**/dist/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
