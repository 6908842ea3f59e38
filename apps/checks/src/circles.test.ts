import { describe, expect, onTestFinished, test } from 'vitest';

import { circlesIn } from './testing/circles.ts';
import { importsIn } from './testing/imports.ts';
import { root } from './testing/root.ts';
import { smallTree } from './testing/small-tree.ts';

test('No source imports itself in the end, types included', () => {
  const imports = importsIn(root);
  expect(imports.size).toBeGreaterThan(500);
  expect([...imports.values()].flat().length).toBeGreaterThan(2000);
  expect(circlesIn(imports)).toEqual([]);
});

describe('A circle', () => {
  const circlesOf = (files: Readonly<Record<string, string>>): readonly string[] => {
    const { top, remove } = smallTree(files);
    onTestFinished(remove);
    return circlesIn(importsIn(top));
  };

  test.each([
    ['values', "import { b } from './b.ts';\n", "import { a } from './a.ts';\n"],
    ['types alone', "import type { B } from './b.ts';\n", "import type { A } from './a.ts';\n"],
    ['names on many lines', "import {\n  b,\n  type B,\n} from './b.ts';\n", "import { a } from './a.ts';\n"],
    ['what is handed on', "export * from './b.ts';\n", "export { a } from './a.ts';\n"],
    ['effects', "import './b.ts';\n", "import './a.ts';\n"],
    ['a type where it is used', "let b: import('./b.ts').B;\n", "let a: typeof import('./a.ts');\n"],
  ])('is found in %s', (_what, a, b) => {
    expect(circlesOf({ 'apps/one/src/a.ts': a, 'apps/one/src/b.ts': b })).toEqual([
      'apps/one/src/a.ts → apps/one/src/b.ts → apps/one/src/a.ts',
    ]);
  });

  test('is found where a file imports itself, and across folders and packages, each once', () => {
    const one = { name: '@minutebook/one', exports: { '.': './src/index.ts', './more': './src/more/more.tsx' } };
    const circles = circlesOf({
      'packages/one/package.json': JSON.stringify(one),
      'packages/one/src/index.ts': "import { two } from '../../two/src/two.ts';\n",
      'packages/one/src/more/more.tsx': "export { more } from './more.tsx';\n",
      'packages/two/src/two.ts': "import { one } from './one.ts';\nimport { more } from '@minutebook/one/more';\n",
      'packages/two/src/one.ts': "import type { One } from '@minutebook/one';\n",
    });
    expect(circles).toEqual([
      'packages/one/src/index.ts → packages/two/src/two.ts → packages/two/src/one.ts → packages/one/src/index.ts',
      'packages/one/src/more/more.tsx → packages/one/src/more/more.tsx',
    ]);
  });

  test('is no circle where it is only spoken of, or where a page is loaded when it is needed', () => {
    const circles = circlesOf({
      'apps/one/src/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';\n",
      'apps/one/src/b.ts': "// import { a } from './a.ts';\nexport const b = \"import { a } from './a.ts';\";\n",
      'apps/one/src/c.ts': "export const c = () => import('./a.ts');\n",
    });
    expect(circles).toEqual([]);
  });
});
