import { expect, onTestFinished, test } from 'vitest';

import { crowdedFoldersIn, mostSideBySide } from './testing/crowded.ts';
import { root } from './testing/root.ts';
import { smallTree } from './testing/small-tree.ts';

const many = (count: number, ending: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`apps/one/src/part/file-${n}${ending}`, '']));

test('No folder holds more sources side by side than can be taken in', () => {
  expect(crowdedFoldersIn(root)).toEqual([]);
});

test('A folder with one source too many is named, with their number, while tests beside them are not counted', () => {
  const beside = { ...many(30, '.test.ts'), ...many(30, '.browser.test.ts'), ...many(30, '.test-support.ts') };
  const deeper = { 'apps/one/src/part/deeper/one.ts': '' };
  const enough = smallTree({ ...beside, ...deeper, ...many(mostSideBySide, '.tsx') });
  onTestFinished(enough.remove);
  expect(crowdedFoldersIn(enough.top)).toEqual([]);
  const crowded = smallTree({ ...beside, ...deeper, ...many(mostSideBySide, '.tsx'), ...many(1, '.ts') });
  onTestFinished(crowded.remove);
  expect(crowdedFoldersIn(crowded.top)).toEqual([`apps/one/src/part: ${mostSideBySide + 1}`]);
});
