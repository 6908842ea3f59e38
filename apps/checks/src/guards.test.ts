import { globSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { timeAndPlaceIn } from './testing/time-and-place.ts';
import { Plot } from './testing/plant.ts';
import { fileOf, root } from './testing/root.ts';

/** Each case starts a tool, which takes long where the machine is busy. */
const timeout = 60_000;

let plot: Plot;
beforeAll(() => {
  plot = new Plot();
});
afterAll(() => plot.remove());

/** A file that uses what it imports: by value, unless it imports types. */
const importing = (specifier: string, types = ''): string =>
  types === ''
    ? `import { planted } from '${specifier}';\n\nexport const planting = planted;\n`
    : `import type { Planted } from '${specifier}';\n\nexport type Planting = Planted;\n`;

describe('An import against the direction of the architecture is refused, with its reason', { timeout }, () => {
  test.each([
    ['packages/domain/src/kernel/planted.ts', 'node:fs', 'it depends on zod alone'],
    ['packages/domain/src/reports/planted.ts', 'node:fs', 'it depends on zod alone'],
    ['packages/domain/src/kernel/planted.ts', '@minutebook/ledger', 'it depends on zod alone'],
    ['packages/domain/src/kernel/planted.ts', 'zod-like', 'it depends on zod alone'],
    [
      'packages/domain/src/delivery/project/planted.ts',
      '../../programme/programme/fold.ts',
      'never how it decides, folds or speaks',
    ],
    [
      'packages/domain/src/delivery/project/gates/planted.ts',
      '../../../governance/board/decide.ts',
      'never how it decides, folds or speaks',
    ],
    ['packages/domain/src/governance/meeting/planted.ts', '../board/index.ts', 'never how it decides, folds or speaks'],
    ['packages/domain/src/money/spend/planted.ts', '../budget/entry-words.ts', 'never how it decides, folds or speaks'],
    ['packages/domain/src/an-area-to-come/one/planted.ts', '../other/fold.ts', 'never how it decides, folds or speaks'],
    [
      'packages/domain/src/programme/programme/planted.ts',
      '../../delivery/project/schedule/decide.ts',
      'never how it decides, folds or speaks',
    ],
    [
      'packages/domain/src/governance/meeting/planted.ts',
      '../../deciding.ts',
      'What decides for all knows every capability',
    ],
    ['packages/domain/src/kernel/planted.ts', '../reading.ts', 'The kernel knows no area'],
    ['packages/event-store/src/planted.ts', '@eventstore/db-client', 'Only the EventStoreDB adapter knows its client'],
    [
      'packages/event-store/src/sqlite/planted.ts',
      '@eventstore/db-client',
      'Only the EventStoreDB adapter knows its client',
    ],
    ['packages/event-store/src/planted.ts', '@minutebook/api', 'nothing above it'],
    ['packages/ledger/src/planted.ts', 'node:crypto', 'The ledger also runs in browsers'],
    ['packages/ledger/src/planted.ts', '@minutebook/event-store', 'not where they are stored'],
    ['packages/api/src/planted.ts', 'fastify', 'which HTTP server carries it'],
    ['packages/api/src/planted.ts', '@minutebook/server', 'Packages never import apps'],
    ['packages/demonstration/src/planted.ts', '@minutebook/api', 'it knows the domain alone'],
    ['packages/tabular/src/planted.ts', '@minutebook/domain', 'nothing of what they are read for'],
    ['apps/web/src/planted.ts', '@minutebook/api', 'The client knows the api by its types alone'],
    ['apps/web/src/planted.ts', '@minutebook/event-store', 'nothing of the server may reach a browser'],
    ['apps/web/src/planted.ts', 'node:fs', 'The client runs in browsers'],
  ])('%s importing %s', (path, specifier, reason) => {
    const { accepted, said } = plot.lint(path, importing(specifier));
    expect(accepted).toBe(false);
    expect(said).toContain('no-restricted-imports');
    expect(said).toContain(reason);
  });

  test.each([
    ['packages/domain/src/kernel/planted.ts', 'zod'],
    ['packages/domain/src/delivery/project/planted.ts', '../../programme/programme/events.ts'],
    ['packages/domain/src/governance/meeting/planted.ts', '../board/members.ts'],
    ['packages/domain/src/delivery/project/planted.ts', './fold.ts'],
    ['packages/domain/src/reports/planted.ts', '../delivery/project/fold.ts'],
    ['packages/event-store/src/eventstoredb/planted.ts', '@eventstore/db-client'],
    ['packages/event-store/src/planted.ts', '@minutebook/domain'],
    ['packages/ledger/src/server.ts', 'node:crypto'],
    ['packages/ledger/src/planted.ts', '@minutebook/domain'],
    ['packages/api/src/planted.ts', '@minutebook/event-store'],
    ['packages/demonstration/src/planted.ts', '@minutebook/domain'],
    ['apps/web/src/planted.ts', '@minutebook/ledger'],
  ])('but not %s importing %s', (path, specifier) => {
    expect(plot.lint(path, importing(specifier))).toMatchObject({ accepted: true });
  });

  test('but not the client importing types of the api', () => {
    expect(plot.lint('apps/web/src/planted.ts', importing('@minutebook/api', 'types'))).toMatchObject({
      accepted: true,
    });
  });
});

describe('An area of the client', { timeout }, () => {
  const areas = globSync('apps/web/src/*/area.ts', { cwd: root })
    .map((path) => path.split('/')[3] ?? '')
    // These serve every area, and so see all of them and are seen by all.
    .filter((name) => !['shell', 'entries', 'search'].includes(name));

  test.each(areas)('%s shows others its area.ts and what is public, and nothing else', (name) => {
    const from = `apps/web/src/${name === 'audit' ? 'governance' : 'audit'}/planted.ts`;
    const refused = plot.lint(from, importing(`../${name}/hidden.ts`));
    expect(refused.said).toContain('An area sees of another its area.ts');
    expect(plot.lint(from, importing(`../${name}/public/shown.ts`))).toMatchObject({ accepted: true });
    expect(plot.lint(`apps/web/src/${name}/planted.ts`, importing('../audit/hidden.ts')).accepted).toBe(false);
    const design = plot.lint('apps/web/src/design/planted.ts', importing(`../${name}/public/shown.ts`));
    expect(design.said).toContain('The design knows nothing of the application');
  });
});

describe('The domain', { timeout }, () => {
  const path = 'packages/domain/src/kernel/planted.ts';

  test.each([
    ['a clock', 'Date.now()', 'time arrives with the command'],
    ['chance', 'Math.random()', 'ids arrive with the command'],
    ['ids of its own', 'crypto.randomUUID()', 'ids arrive with the command'],
    ['a locale', 'new Intl.NumberFormat()', 'The domain has no locale'],
  ])('has no %s: %s is refused', (_what, expression, reason) => {
    const { accepted, said } = plot.lint(path, `export const planted = (): unknown => ${expression};\n`);
    expect(accepted).toBe(false);
    expect(said).toContain(reason);
  });

  test.each([
    "console.log('x')",
    'setTimeout(() => {}, 1)',
    'process.env',
    "fetch('x')",
    'document.title',
    'structuredClone(1)',
  ])('does not compile with what only a platform has: %s', (expression) => {
    const { accepted, said } = plot.compile(path, `export const planted = (): unknown => ${expression};\n`);
    expect(accepted).toBe(false);
    expect(said).toContain(`Cannot find name '${/^\w+/.exec(expression)?.[0]}'`);
  });

  test('compiles with what the language has', () => {
    const text = "import { z } from 'zod';\n\nexport const planted = z.string().parse('x').length + Math.max(1, 2);\n";
    expect(plot.lint(path, text)).toMatchObject({ accepted: true });
    expect(plot.compile(path, text)).toMatchObject({ accepted: true });
  });

  test('works with days in kernel/day.ts alone, and never with the present or the place', () => {
    const files = globSync('packages/domain/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/testing/**'] });
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => timeAndPlaceIn(file, fileOf(file)))).toEqual([]);
  });

  test.each([
    'new Date()',
    'new Date ( )',
    'new Date',
    'Date()',
    'Date.now()',
    '[Date].map((clock) => new clock())',
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
  ])('of which the check finds %s, there too', (expression) => {
    expect(timeAndPlaceIn('packages/domain/src/kernel/day.ts', `export const planted = ${expression};`)).toHaveLength(
      1,
    );
    expect(timeAndPlaceIn('packages/domain/src/planted.ts', `export const planted = ${expression};`)).toHaveLength(1);
  });
});

describe('An import that package.json does not list does not resolve', { timeout }, () => {
  test.each([
    ['packages/ledger/src/planted.ts', 'zod'],
    ['packages/domain/src/planted.ts', '@minutebook/ledger'],
    ['packages/event-store/src/planted.ts', '@minutebook/api'],
    ['packages/api/src/planted.ts', 'fastify'],
    ['packages/demonstration/src/planted.ts', '@minutebook/event-store'],
    ['apps/server/src/planted.ts', 'react'],
    ['apps/web/src/planted.ts', '@minutebook/event-store'],
  ])('%s importing %s', (path, specifier) => {
    const { accepted, said } = plot.compile(path, importing(specifier));
    expect(accepted).toBe(false);
    expect(said).toContain(`error TS2307: Cannot find module '${specifier}'`);
  });

  test.each([
    [
      'packages/ledger/src/planted.ts',
      "import type { Entry } from '@minutebook/domain';\n\nexport type Planted = Entry;\n",
    ],
    ['apps/server/src/planted.ts', "import { z } from 'zod';\n\nexport const planted = z.string();\n"],
  ])('but one that it lists does, in %s', (path, text) => {
    expect(plot.compile(path, text)).toMatchObject({ accepted: true });
  });
});

describe('A file that is too long', { timeout }, () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `export const planted${n} = ${n};\n`).join('');

  test.each(['packages/domain/src/planted.ts', 'apps/server/src/planted.test.ts', 'apps/web/src/Planted.tsx'])(
    'is refused: 251 lines in %s, while 250 are not',
    (path) => {
      expect(plot.lint(path, lines(250))).toMatchObject({ accepted: true });
      const { accepted, said } = plot.lint(path, lines(251));
      expect(accepted).toBe(false);
      expect(said).toContain('max-lines');
    },
  );
});
