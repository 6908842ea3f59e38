import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from './testing/root.ts';

const reporter = fileURLToPath(new URL('count-reporter.ts', import.meta.url));

describe('The count of a run of tests', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-count-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const countOf = (files: Readonly<Record<string, string>>): unknown => {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), `import { expect, test } from 'vitest';\n${text}`);
    }
    const count = join(folder, 'count.json');
    const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter', reporter, ...Object.keys(files)];
    spawnSync(process.execPath, vitest, { cwd: folder, env: { ...process.env, TEST_COUNT: count } });
    return JSON.parse(readFileSync(count, 'utf8'));
  };

  test('tells passed from failed, and names what was skipped with its reason', () => {
    const count = countOf({
      'mixed.test.ts': `test('one', () => {}); test('two', () => {}); test('bad', () => { expect(1).toBe(2); });
        test.skip('later', () => {}); test('elsewhere', ({ skip }) => { skip('there is no server here'); });`,
    });
    expect(count).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['mixed.test.ts > later', 'mixed.test.ts > elsewhere: there is no server here'],
    });
  });

  test('takes for failed a file that cannot be run, and an error that belongs to no test', () => {
    const count = countOf({
      'broken.test.ts': "import './nowhere.ts'; test('never', () => {});",
      'stray.test.ts':
        "test('fine', async () => { setTimeout(() => { throw new Error('late'); }); await new Promise((done) => { setTimeout(done, 50); }); });",
    });
    expect(count).toEqual({ passed: 1, failed: 2, skipped: [] });
  });
});
