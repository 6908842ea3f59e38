import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { smallTree } from '../testing/small-tree.ts';
import { complete } from './complete.ts';

function listOf(lines: Readonly<Record<string, unknown>>) {
  const { top, remove } = smallTree({ 'packages/words.json': JSON.stringify(lines) });
  onTestFinished(remove);
  const path = join(top, 'packages/words.json');
  return { file: pathToFileURL(path), read: () => JSON.parse(readFileSync(path, 'utf8')) as unknown };
}

test('What is not in the list is added, in order', () => {
  const { file, read } = listOf({ B: ['b'] });
  expect(complete(file, { B: ['b'], A: ['a'] })).toEqual({ added: ['A'], differing: [] });
  expect(JSON.stringify(read())).toBe('{"A":["a"],"B":["b"]}');
});

test('What the list says otherwise, or of what is gone, is named and stays as it is listed', () => {
  const { file, read } = listOf({ A: ['a'], B: ['b'], C: ['c'] });
  const found = { A: ['a'], B: ['b', 'more'] };
  expect(complete(file, found)).toEqual({ added: [], differing: ['B', 'C'] });
  expect(complete(file, { ...found, D: ['d'] })).toEqual({ added: ['D'], differing: ['B', 'C'] });
  expect(read()).toEqual({ A: ['a'], B: ['b'], C: ['c'], D: ['d'] });
});

test('What was deleted from the list is accepted as it is now', () => {
  const { file, read } = listOf({ A: ['a'] });
  expect(complete(file, { A: ['a'], B: ['as it is now'] })).toEqual({ added: ['B'], differing: [] });
  expect(read()).toEqual({ A: ['a'], B: ['as it is now'] });
});
