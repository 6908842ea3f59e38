import { posix } from 'node:path';

import { sourcesOf } from './sources.ts';

/** More than these cannot be taken in at a glance. */
export const mostSideBySide = 22;

const besideSources = /\.(?:test|test-support)\.tsx?$/;

/**
 * The folders of a repository that hold too many sources side by side, each with their number. Tests are not counted: each
 * lies beside what it tries, and does not make the folder harder to read. Nor is what was recorded, which no folder of
 * sources holds. Whatever helps tests is a source like any other.
 */
export function crowdedFoldersIn(top: string): readonly string[] {
  const sources = new Map<string, number>();
  for (const file of sourcesOf(top)) {
    if (besideSources.test(file)) continue;
    const folder = posix.dirname(file);
    sources.set(folder, (sources.get(folder) ?? 0) + 1);
  }
  return [...sources].filter(([, count]) => count > mostSideBySide).map(([folder, count]) => `${folder}: ${count}`);
}
