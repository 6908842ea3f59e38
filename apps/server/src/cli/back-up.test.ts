import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { run } from '../testing/server-process.ts';
import { exportedDemonstration, runThroughShell } from './exported.test-support.ts';
import type { ExportedDemonstration } from './exported.test-support.ts';

// Each test starts processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let exported: ExportedDemonstration;
let environment: Record<string, string>;

beforeAll(async () => {
  exported = await exportedDemonstration();
  environment = { STORE_URL: exported.storeUrl };
});

afterAll(() => exported.remove());

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a backup', () => {
  it('holds the whole ledger, and only its owner may read it', async () => {
    const copy = join(exported.path, 'copy.db');
    expect(await run(['backup', copy], environment)).toMatchObject({ code: 0 });
    expect(modeOf(copy)).toBe('600');
    const again = join(exported.path, 'again.ndjson');
    await run(['export', '--to', again], { STORE_URL: `sqlite:${copy}` });
    expect(readFileSync(again, 'utf8')).toBe(exported.text);
  });

  it('leaves nothing where there is no room, so that it can be tried again', async () => {
    mkdirSync(join(exported.path, 'full'));
    for (const blocks of [0, 8, 64]) {
      const copy = join(exported.path, 'full', 'copy.db');
      const { code, said } = await runThroughShell(`ulimit -f ${blocks}; "$@" backup ${copy}`, environment);
      expect(said).toMatch(/^The copy \S+ [^\n]*\(disk I\/O error\)\n$/);
      expect({ code, left: readdirSync(join(exported.path, 'full')) }).toEqual({ code: 1, left: [] });
    }
  });

  it('into a missing folder, or below a file, is refused in a sentence', async () => {
    for (const name of ['nowhere/copy.db', 'ledger.ndjson/copy.db']) {
      const copy = join(exported.path, name);
      const { code, said } = await run(['backup', copy], environment);
      expect(said).toMatch(/^The copy \S+ could not be made \([^\n]*\)\n$/);
      expect({ code, left: existsSync(copy) }).toEqual({ code: 1, left: false });
    }
  });

  it('leaves a file that is there as it was', async () => {
    const file = join(exported.path, 'there.db');
    writeFileSync(file, 'mine');
    const { code, said } = await run(['backup', file], environment);
    expect({ code, said }).toEqual({ code: 1, said: `${file} exists already; nothing was written.\n` });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('a new store', () => {
  it('is its owner’s alone, with the folders made for it', async () => {
    const store = join(exported.path, 'made', 'deeper', 'minutebook.db');
    await run(['import', 'ledger', exported.file], { STORE_URL: `sqlite:${store}` });
    const modes = ['made', 'made/deeper', 'made/deeper/minutebook.db'].map((name) => modeOf(join(exported.path, name)));
    expect(modes).toEqual(['700', '700', '600']);
  });
});
