import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const client = 'apps/web/src';
const specifier = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * The sources of the client that nothing leads to from where it starts, whether at once or when a page is opened: a form
 * that nothing offers, a part of a page that nothing shows. Tests, and what they alone need, are left out.
 */
export function unreachedIn(top: string): readonly string[] {
  const files = globSync(`${client}/**/*.{ts,tsx}`, { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.(test|test-support)\.tsx?$/.test(path));
  const known = new Set(files);
  const reached = new Set<string>();
  const next = [`${client}/main.tsx`];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file) || !known.has(file)) continue;
    reached.add(file);
    const from = posix.dirname(file);
    for (const [, path = ''] of readFileSync(join(top, file), 'utf8').matchAll(specifier)) {
      next.push(posix.join(from, path));
    }
  }
  return files.filter((file) => !reached.has(file)).toSorted();
}
