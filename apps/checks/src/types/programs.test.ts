import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { smallTree } from '../testing/small-tree.ts';
import { programsOf } from './programs.ts';

const base = { compilerOptions: { strict: true, types: [] } };

/** The programs of units with these tsconfigs, and the folder they lie in. */
function programs(configurations: Readonly<Record<string, object>>) {
  const files = { 'tsconfig.base.json': base, ...configurations };
  const { top, remove } = smallTree(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, JSON.stringify(text)])),
  );
  onTestFinished(remove);
  return { top, found: programsOf(top) };
}

const unit = (compilerOptions: object, rest: object = {}) => ({
  extends: '../../tsconfig.base.json',
  compilerOptions,
  include: ['src'],
  ...rest,
});

test('Units with the same options are one program', () => {
  const { top, found } = programs({
    'packages/a/tsconfig.json': unit({ types: ['node'], lib: ['ES2024'] }),
    'apps/b/tsconfig.json': unit({ lib: ['ES2024'], types: ['node'] }),
  });
  expect(found).toEqual([
    {
      at: join(top, 'apps/b'),
      compilerOptions: { strict: true, types: ['node'], lib: ['ES2024'] },
      include: [join(top, 'apps/b/src'), join(top, 'packages/a/src')],
      exclude: [],
    },
  ]);
});

test('A unit is checked with its own options, though another one is more lenient', () => {
  const { found } = programs({
    'packages/a/tsconfig.json': unit({}),
    'packages/b/tsconfig.json': unit({ types: ['node'] }),
  });
  expect(found.map(({ compilerOptions }) => compilerOptions['types'])).toEqual([[], ['node']]);
});

test('The tests of a unit that has a tsconfig for them are checked with what that says', () => {
  const { top, found } = programs({
    'packages/a/tsconfig.json': unit({}, { exclude: ['src/**/*.test.ts'] }),
    'packages/a/tsconfig.test.json': {
      extends: './tsconfig.json',
      compilerOptions: { types: ['node'] },
      include: ['src'],
      exclude: [],
    },
  });
  expect(found.map(({ include, exclude }) => ({ include, exclude }))).toEqual([
    { include: [join(top, 'packages/a/src')], exclude: [join(top, 'packages/a/src/**/*.test.ts')] },
    { include: [join(top, 'packages/a/src')], exclude: [] },
  ]);
});
