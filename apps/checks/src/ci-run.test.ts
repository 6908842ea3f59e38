import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from './testing/root.ts';

describe('.ci/run', { timeout: 30_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-ci-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs it from elsewhere, with a stand-in for npx that does as the script says. */
  const run = (npx: string) => {
    writeFileSync(join(folder, 'npx'), `#!/bin/bash\n${npx}\n`);
    chmodSync(join(folder, 'npx'), 0o755);
    const env = { PATH: `${folder}:${process.env['PATH']}` };
    const { status, stdout } = spawnSync(join(root, '.ci/run'), { cwd: folder, env, encoding: 'utf8', input: 'typed' });
    return { status, lines: stdout.trimEnd().split('\n') };
  };

  test('runs the tests as the README says, at the top of the checkout, with CI set and nobody typing', () => {
    const { lines } = run('echo "npx $*"; pwd; echo "CI=$CI, stdin=$(cat)"');
    expect(lines.slice(0, 3)).toEqual(['npx --yes pnpm@12 test', root, 'CI=true, stdin=']);
  });

  test('ends with the count that the tests ended with', () => {
    const { status, lines } = run('echo "12 passed, 0 failed"');
    expect({ status, last: lines.at(-1) }).toEqual({ status: 0, last: '12 passed, 0 failed' });
  });

  test('passes on a failure and says the count last, whatever pnpm adds to it', () => {
    const { status, lines } = run('echo "11 passed, 1 failed"; echo "ELIFECYCLE Test failed."; exit 3');
    expect({ status, last: lines.at(-1) }).toEqual({ status: 3, last: '11 passed, 1 failed' });
  });

  test.each(['exit 1', 'exit 0', 'echo "12 passed, 0 failed"; exit 1'])(
    'takes for failed what ends badly or uncounted: %s',
    (npx) => {
      const { status, lines } = run(npx);
      expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: '0 passed, 1 failed' });
    },
  );
});
