import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { definitions } from '../deciding.ts';
import type { Category } from '../world.ts';

const sources = join(import.meta.dirname, '..');

/** The folder with the recorded events of a category, wherever its area keeps it; of amendments, the kernel's. */
export function goldenFolderOf(category: Category | 'amendments'): string {
  const [first] = category === 'amendments' ? [{ type: 'EntryCorrected' }] : definitions[category];
  const all = readdirSync(sources, { recursive: true, withFileTypes: true });
  const file = all.find(({ name, parentPath }) => name === `${first?.type}.v1.json` && parentPath.endsWith('golden'));
  if (file === undefined) throw new Error(`No recorded events of ${category}`);
  return file.parentPath;
}
