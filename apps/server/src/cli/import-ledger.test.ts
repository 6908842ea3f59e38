import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { runHere } from '../testing/run-here.ts';
import { exportedDemonstration, runThroughShell } from './exported.test-support.ts';
import type { ExportedDemonstration } from './exported.test-support.ts';

// Each test starts processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let exported: ExportedDemonstration;
let files = 0;

beforeAll(async () => {
  exported = await exportedDemonstration();
});

afterAll(() => exported.remove());

interface Line extends Record<string, unknown> {
  data: Record<string, unknown>;
}

function fresh(suffix: string): string {
  files += 1;
  return join(exported.path, `${files}.${suffix}`);
}

/** Restores the text into a new store, and says whether that was even made. */
async function restored(text: string | Buffer, ...words: string[]) {
  const file = fresh('ndjson');
  writeFileSync(file, text);
  const store = fresh('db');
  const { code, said } = await runHere(['import', 'ledger', file, ...words], { STORE_URL: `sqlite:${store}` });
  return { code, said: said.replaceAll(file, 'FILE'), storeMade: existsSync(store) };
}

/** The first twenty lines, with line `n` changed. */
function changed(n: number, change: (entry: Line) => unknown): string {
  const lines = exported.lines.slice(0, 20);
  const entry = JSON.parse(lines[n - 1] ?? '') as Line;
  lines[n - 1] = JSON.stringify(change(entry) ?? entry);
  return `${lines.join('\n')}\n`;
}

const set = (values: Record<string, unknown>) => (entry: Line) => void Object.assign(entry, values);
const inThreeDays = () => new Date(Date.now() + 3 * 86_400_000).toISOString();
const nested = (depth: number) => `${'{"a":'.repeat(depth)}{}${'}'.repeat(depth)}`;

describe('a line that is no entry of this ledger', () => {
  it.each<[string, RegExp, number, (entry: Line) => unknown]>([
    ['null in place of an entry', /not an entry/, 5, () => 'null-marker'],
    ['a number that is skipped', /numbered 6/, 5, set({ n: 6 })],
    [
      'a person, who would be an administrator',
      /person-eve is not part of the ledger/,
      20,
      (entry) => {
        Object.assign(entry, { stream: 'person-eve', revision: 0, type: 'PersonAdded' });
        entry.data = { name: 'Eve', roles: ['administrator'] };
      },
    ],
    [
      'the store’s own name',
      /store-identity is not part of the ledger/,
      20,
      set({ stream: 'store-identity', revision: 0 }),
    ],
    ['a stream with a letter outside ASCII', /stream/, 20, set({ stream: 'projéct-x', revision: 0 })],
    [
      'an event on a stream of another kind',
      /ProjectProposed.*programme-x/,
      20,
      (entry) => {
        Object.assign(entry, { stream: 'programme-x', revision: 0, type: 'ProjectProposed' });
        entry.data = { title: 'Repairs', departmentId: 'housing' };
      },
    ],
    [
      'a revision that leaves a gap',
      /revision/,
      5,
      (entry) => set({ revision: (entry['revision'] as number) + 1 })(entry),
    ],
    ['an id that is no UUID', /id/, 5, set({ id: 'x' })],
    ['a command that is no UUID', /command/, 5, set({ command: 'x' })],
    [
      'an id that was used before',
      /id .* is that of an earlier line/,
      5,
      (entry) => set({ id: (JSON.parse(exported.lines[1] ?? '') as Line)['id'] })(entry),
    ],
    ['a role that nobody has', /by\.role/, 5, set({ by: { id: 'eve', role: 'emperor' } })],
    ['no actor at all', /by/, 5, set({ by: null })],
    ['a fraction as a version', /version/, 5, set({ version: 1.5 })],
    ['an instant that is none', /recordedAt/, 5, set({ recordedAt: '2025-02-30T10:00:00.000Z' })],
    ['an instant before the one above', /earlier than/, 5, set({ recordedAt: '2024-01-01T10:00:00.000Z' })],
    ['an instant in the future', /has not come yet/, 20, (entry) => set({ recordedAt: inThreeDays() })(entry)],
    ['a day that does not exist', /effectiveOn/, 5, set({ effectiveOn: '2025-02-30' })],
    ['data that its event does not have', /data/, 2, (entry) => void (entry.data = { colour: 'red' })],
    ['data that is a number', /data/, 5, set({ type: 'Unheard', data: 5 })],
    ['data that is a list', /data/, 5, set({ type: 'Unheard', data: [] })],
    ['an event’s name with a space', /type/, 5, set({ type: 'Un heard' })],
    ['a key that no entry has', /colour/, 5, set({ colour: 'red' })],
    ['a source without its digest', /source/, 5, set({ source: { document: 'Plan', publishedOn: '2025-01-01' } })],
  ])('is refused: %s', async (_, why, n, change) => {
    const text = changed(n, change).replace('"null-marker"', 'null');
    const { code, said, storeMade } = await restored(text);
    expect(said).toMatch(new RegExp(`^Line ${n} of FILE .*Nothing was restored\\.\n$`));
    expect(said).toMatch(why);
    expect({ code, storeMade }).toEqual({ code: 1, storeMade: false });
  });

  it.each<[string, (line: string) => string | Buffer]>([
    ['no JSON', () => 'nonsense'],
    ['nothing', () => ''],
    ['a number', () => '5'],
    ['a text', () => '"words"'],
    ['a list', () => '[]'],
    ['spaces between members', (line) => line.replace('"n":', '"n": ')],
    ['a key given twice', (line) => line.replace('"n":1,', '"n":1,"n":1,')],
    ['a mark of byte order', (line) => `\ufeff${line}`],
    ['bytes that are no UTF-8', (line) => Buffer.from(line.replace('council', 'counci\u00ff'), 'latin1')],
    [
      'data too deep to be read',
      (line) => line.replace(/"type":"[^"]*"/, '"type":"Unheard"').replace(/"data":.*$/, `"data":${nested(100_000)}}`),
    ],
  ])('is refused when it is %s', async (_, change) => {
    const line = change(exported.lines[0] ?? '');
    const { code, said, storeMade } = await restored(Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
    expect(said).toMatch(/^Line 1 of FILE .*Nothing was restored\.\n$/);
    expect({ code, storeMade }).toEqual({ code: 1, storeMade: false });
  });

  it('is refused when the file is cut within it, even just before its end', async () => {
    const { code, said } = await restored(exported.lines.slice(0, 3).join('\n'));
    expect(said).toBe('Line 3 of FILE has no end: the file was cut off there. Nothing was restored.\n');
    expect(code).toBe(1);
  });
});

describe('what a newer server recorded', () => {
  it('is kept as it is, in unknown words, versions and categories', async () => {
    const newer = changed(
      20,
      set({ stream: 'weather-x', revision: 0, type: 'RainFell', version: 3, data: { '1': [null] } }),
    );
    const { code, said } = await restored(newer);
    expect(said).toContain('all 20 lines are the same');
    expect(code).toBe(0);
  });

  it('comes back with every character that JSON keeps, line separators included', async () => {
    const separators = changed(
      20,
      set({ stream: 'weather-x', revision: 0, type: 'RainFell', data: { words: 'a\u2028b\u2029c\u0085d\r\n\ud800' } }),
    );
    expect(await restored(separators)).toMatchObject({ code: 0 });
  });
});

describe('a file that cannot be read', () => {
  it.each(['missing.ndjson', '.', 'ledger.ndjson/below'])('is named in a sentence: %s', async (name) => {
    const file = join(exported.path, name);
    const store = fresh('db');
    const { code, said } = await runHere(['import', 'ledger', file], { STORE_URL: `sqlite:${store}` });
    expect(said).toMatch(/^\S+ could not be read: [^\n]*\.\n$/);
    expect(code).toBe(1);
  });

  it('is named in a sentence when it is somebody else’s', async () => {
    const file = fresh('ndjson');
    writeFileSync(file, exported.text, { mode: 0 });
    // The superuser may read every file, until that is taken away.
    const dropped = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search ' : '';
    const { code, said } = await runThroughShell(`${dropped}"$@" import ledger ${file}`, {
      STORE_URL: `sqlite:${fresh('db')}`,
    });
    expect(said).toBe(`${file} could not be read: permission denied.\n`);
    expect(code).toBe(1);
  });

  it('is refused when it holds nothing', async () => {
    expect(await restored('')).toMatchObject({ code: 1, said: 'FILE holds no entries. Nothing was restored.\n' });
  });
});

describe('a file that was cut at the end of a line', () => {
  const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

  it('shows in the count and the SHA-256 that both commands print', async () => {
    const whole = `${exported.lines.length} lines, SHA-256 ${digestOf(exported.text)}`;
    expect(exported.said).toContain(whole);
    expect((await restored(exported.text)).said).toContain(whole);
    const cut = `${exported.lines.slice(0, 20).join('\n')}\n`;
    const { code, said } = await restored(cut);
    expect(said).toContain(`20 lines, SHA-256 ${digestOf(cut)}`);
    expect(code).toBe(0);
  });

  it('is refused when the SHA-256 of the whole is given', async () => {
    const cut = `${exported.lines.slice(0, 20).join('\n')}\n`;
    const refused = await restored(cut, '--sha256', digestOf(exported.text));
    expect(refused.said).toContain(`SHA-256 ${digestOf(cut)}, not ${digestOf(exported.text)}. Nothing was restored.\n`);
    expect(refused).toMatchObject({ code: 1, storeMade: false });
    expect(await restored(cut, '--sha256', digestOf(cut).toUpperCase())).toMatchObject({ code: 0 });
  });

  it('is not compared with what cannot be a SHA-256', async () => {
    const refused = await restored(exported.text, '--sha256', 'abc');
    expect(refused).toMatchObject({
      code: 1,
      said: '“abc” is no SHA-256, which has 64 hexadecimal digits. Nothing was restored.\n',
    });
  });
});

describe('a store that holds something', () => {
  it('is continued when that is the beginning of the file, and else left as it was', async () => {
    const file = fresh('ndjson');
    writeFileSync(file, `${exported.lines.slice(0, 20).join('\n')}\n`);
    const environment = { STORE_URL: `sqlite:${fresh('db')}` };
    await runHere(['import', 'ledger', file], environment);
    const whole = await runHere(['import', 'ledger', exported.file], environment);
    expect(whole.said).toContain(`${exported.lines.length - 20} entries restored`);
    const again = await runHere(['import', 'ledger', file], environment);
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('holds more entries than the file') });
  });

  it('says so when it cannot be a folder’s', async () => {
    mkdirSync(join(exported.path, 'folder.db'));
    const { code, said } = await runHere(['import', 'ledger', exported.file], {
      STORE_URL: `sqlite:${join(exported.path, 'folder.db')}`,
    });
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  });
});
