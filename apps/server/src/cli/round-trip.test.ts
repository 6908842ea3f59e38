import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openMinutebook } from '../minutebook.ts';
import { runHere } from '../testing/run-here.ts';
import { run } from '../testing/server-process.ts';
import { Unusable } from '../unusable.ts';
import { exportedDemonstration } from './exported.test-support.ts';
import type { ExportedDemonstration } from './exported.test-support.ts';
import { readLedgerFile } from './ledger-file.ts';

// Each test starts processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let exported: ExportedDemonstration;

beforeAll(async () => {
  exported = await exportedDemonstration();
});

afterAll(() => exported.remove());

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One character of one line replaced, left out or put in; never the text as it was. */
const corruption = fc
  .record({
    line: fc.nat(),
    at: fc.nat(),
    removed: fc.constantFrom(0, 1),
    // Characters that a line has give more that is nearly right.
    put: fc.oneof(
      fc.constantFrom('', ...Array.from('0123456789abcdef{}[]":,- \n\r\u2028')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((change) => ({ ...change, of: (lines: readonly string[]) => corrupted(lines, change) }));

function corrupted(
  lines: readonly string[],
  { line, at, removed, put }: { line: number; at: number; removed: number; put: string },
): string {
  const index = line % lines.length;
  const text = `${lines[index]}\n`;
  const place = at % text.length;
  const changed = text.slice(0, place) + put + text.slice(place + removed);
  return [
    ...lines.slice(0, index).map((one) => `${one}\n`),
    changed,
    ...lines.slice(index + 1).map((one) => `${one}\n`),
  ].join('');
}

describe('the demonstration', () => {
  it('is the same bytes after it was exported, restored and exported again', async () => {
    const environment = { STORE_URL: `sqlite:${join(exported.path, 'again.db')}` };
    const digest = digestOf(exported.text);
    expect(await run(['import', 'ledger', exported.file, '--sha256', digest], environment)).toMatchObject({ code: 0 });
    const again = join(exported.path, 'again.ndjson');
    expect(await run(['export', '--to', again], environment)).toMatchObject({ code: 0, said: exported.said });
    expect(readFileSync(again, 'utf8')).toBe(exported.text);
  });

  it('is refused, or has another SHA-256, when one character of it is another', async () => {
    const lines = exported.lines.slice(0, 60);
    const digest = digestOf(`${lines.join('\n')}\n`);
    const file = join(exported.path, 'corrupted.ndjson');
    const refusals: string[] = [];
    await fc.assert(
      fc.asyncProperty(corruption, async ({ of }) => {
        const text = of(lines);
        fc.pre(text !== `${lines.join('\n')}\n`);
        writeFileSync(file, text);
        try {
          expect((await readLedgerFile(file)).sha256).not.toBe(digest);
        } catch (error) {
          if (!(error instanceof Unusable)) throw error;
          expect(error.message).toMatch(/^Line \d+ of /);
          refusals.push(error.message);
        }
      }),
      { numRuns: 500 },
    );
    expect(refusals.length).toBeGreaterThan(100);
  });

  it('is refused, or has another SHA-256, in the words of the command line', async () => {
    const lines = exported.lines.slice(0, 20);
    const whole = `${lines.join('\n')}\n`;
    const file = join(exported.path, 'said.ndjson');
    let stores = 0;
    await fc.assert(
      fc.asyncProperty(corruption, async ({ of }) => {
        const text = of(lines);
        fc.pre(text !== whole);
        writeFileSync(file, text);
        stores += 1;
        const environment = { STORE_URL: `sqlite:${join(exported.path, `said-${stores}.db`)}` };
        const { code, said } = await runHere(['import', 'ledger', file], environment);
        if (code === 0) expect(said).toContain(`SHA-256 ${digestOf(text)}.`);
        else expect(said).toMatch(/^Line \d+ of [^\n]* Nothing was restored\.\n$/);
        expect(said).not.toContain(digestOf(whole));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe('who may sign in after a restore', () => {
  it('is said: the posts of a demonstration, nobody of a programme of one’s own', async () => {
    const storeUrl = `sqlite:${join(exported.path, 'peopled.db')}`;
    const { said } = await runHere(['import', 'ledger', exported.file], { STORE_URL: storeUrl });
    expect(said).toContain('the posts that one signs in as were added');
    const minutebook = await openMinutebook(storeUrl);
    expect(minutebook.people.directory.all().length).toBeGreaterThan(3);
    await minutebook.close();
    const own = join(exported.path, 'own.ndjson');
    writeFileSync(own, exported.text.replaceAll('"demonstration":true', '"demonstration":false'));
    const environment = { STORE_URL: `sqlite:${join(exported.path, 'own.db')}` };
    const restored = await runHere(['import', 'ledger', own], environment);
    expect(restored.said).toContain('An export holds no people, so nobody can sign in yet');
  });
});
