import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('an export', () => {
  it('is the same lines on standard output, with nothing among them', async () => {
    const file = join(exported.path, 'piped.ndjson');
    const { code, said } = await runThroughShell(`"$@" export | cat > ${file}`, environment);
    expect(readFileSync(file, 'utf8')).toBe(exported.text);
    expect({ code, said }).toEqual({ code: 0, said: exported.said });
  });

  it('to a full device is refused in a sentence', async () => {
    const { code, said } = await runThroughShell('"$@" export > /dev/full', environment);
    expect(said).toBe('Standard output could not be written: no space left on device. The export is not whole.\n');
    expect(code).toBe(1);
  });

  it('to a reader that went away is refused in a sentence', async () => {
    const { code, said } = await runThroughShell('"$@" export | true', environment);
    expect(said).toBe('Standard output could not be written: broken pipe. The export is not whole.\n');
    expect(code).toBe(1);
  });

  it('ends without a word where nobody reads its sentences either', async () => {
    const { code } = await runThroughShell('"$@" export 2>&1 | true', environment);
    expect(code).toBe(1);
  });

  it('leaves no cut file where there is no room', async () => {
    const file = join(exported.path, 'cut.ndjson');
    const { code, said } = await runThroughShell(`ulimit -f 8; "$@" export --to ${file}`, environment);
    expect(said).toBe(`${file} could not be written: file too large. It was removed.\n`);
    expect({ code, left: existsSync(file) }).toEqual({ code: 1, left: false });
  });

  it('into a missing folder, or below a file, is refused in a sentence', async () => {
    for (const name of ['nowhere/ledger.ndjson', 'ledger.ndjson/below']) {
      const file = join(exported.path, name);
      const { code, said } = await run(['export', '--to', file], environment);
      expect(said).toMatch(/^\S+ could not be written: (no such file|not a directory)[^\n]*\.\n$/);
      expect(code).toBe(1);
    }
  });

  it('leaves a file that is there as it was', async () => {
    const file = join(exported.path, 'there.ndjson');
    writeFileSync(file, 'mine');
    const { code, said } = await run(['export', '--to', file], environment);
    expect({ code, said }).toEqual({ code: 1, said: `${file} exists already; nothing was written.\n` });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
