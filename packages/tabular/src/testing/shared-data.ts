import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../../..', import.meta.url));
const data = join(checkout, '../shared/data');

/**
 * Published files beside the checkout, absent in an ordinary clone: payments of councils and departments, under the Open
 * Government Licence v3.0 where it applies, and tables that break readers. Read where they lie, never copied.
 */
export function sharedFile(path: string): Buffer {
  return readFileSync(join(data, path));
}

/** Why tests on them are skipped, as a suffix of their names; empty where the files are there. */
export const withoutSharedData = existsSync(join(data, 'council-spend'))
  ? ''
  : ' (skipped: they are not in ../shared/data/council-spend)';
