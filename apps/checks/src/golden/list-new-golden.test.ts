import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { root } from '../testing/root.ts';
import { smallTree } from '../testing/small-tree.ts';
import { listNewGolden } from './list-new-golden.ts';

const folder = 'packages/domain/src/project/golden';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const listOf = (digests: Readonly<Record<string, string>>): string => `${JSON.stringify(digests, undefined, 2)}\n`;

function tree(files: Readonly<Record<string, string>>) {
  const { top, remove } = smallTree(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])),
  );
  onTestFinished(remove);
  return { top, list: () => readFileSync(join(top, folder, 'digests.json'), 'utf8') };
}

test('A file that is in no list is added to the one beside it, which is made where there is none', () => {
  const { top, list } = tree({ 'B.v1.json': '[2]\n', 'A.v1.json': '[1]\n' });
  const paths = [`${folder}/A.v1.json`, `${folder}/B.v1.json`];
  expect(listNewGolden(top)).toEqual({ added: paths, changed: [] });
  expect(list()).toBe(listOf({ 'A.v1.json': digestOf('[1]\n'), 'B.v1.json': digestOf('[2]\n') }));
  expect(listNewGolden(top)).toEqual({ added: [], changed: [] });
});

test.each([
  ['changed', { 'A.v1.json': '[9]\n', 'B.v1.json': '[2]\n' }],
  ['removed', { 'B.v1.json': '[2]\n' }],
])('A digest that is listed stays, and nothing is added, where its file was %s', (_what, files) => {
  const before = listOf({ 'A.v1.json': digestOf('[1]\n') });
  const { top, list } = tree({ ...files, 'digests.json': before });
  expect(listNewGolden(top)).toEqual({ added: [], changed: [`${folder}/A.v1.json`] });
  expect(list()).toBe(before);
});

test('The lists of this repository are written as they would be written here', () => {
  const list = readFileSync(join(root, 'packages/domain/src/governance/board/golden/digests.json'), 'utf8');
  expect(list).toBe(listOf(JSON.parse(list) as Record<string, string>));
});
