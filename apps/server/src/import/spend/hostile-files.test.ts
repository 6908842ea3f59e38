import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { spendScene, surveyOf } from './testing/spend-scene.ts';
import type { SpendScene } from './testing/spend-scene.ts';
import { bomb, workbook } from './testing/workbooks.ts';

/** Tables that break readers (okfn/messytables, theodi/csvlint.rb, MIT). */
const hostile = join(fileURLToPath(new URL('../../../../..', import.meta.url)), '../shared/data/hostile');
const there = existsSync(hostile);
const files = there ? readdirSync(hostile) : [];

let scene: SpendScene;
beforeAll(async () => {
  scene = await spendScene();
});
afterAll(async () => {
  expect(scene.faults).toEqual([]);
  await scene.close();
});

/** What is said of a file, and how often meanwhile the server's own thread came to its turn, of so many times. */
async function surveyedWhile(bytes: Uint8Array): Promise<{ kind: string; sentence?: string; turns: number }> {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 10);
  await pause(20);
  const answer = await surveyOf(scene.jobs, bytes);
  clearInterval(ticking);
  return { ...answer, turns };
}

describe('What would harm a server', () => {
  it.each([2_000_000_000, 1000])(
    'is refused: a small workbook that unpacks to far more, and says %i bytes',
    async (stated) => {
      const bytes = bomb(300_000_000, stated);
      expect(bytes.length).toBeLessThan(2_000_000);
      const { kind, sentence } = await surveyedWhile(bytes);
      expect([kind, sentence]).toEqual(['refused', expect.stringMatching(/\.$/)]);
    },
  );
  it('is refused: a cell in the last place of a sheet', async () => {
    const { kind, sentence } = await surveyedWhile(
      workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect([kind, sentence]).toEqual(['refused', expect.stringMatching(/row|columns/)]);
  });
  it('is refused: nothing, noise, an archive', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0, 1, 2, 3), gzipSync('a,b')]) {
      expect((await surveyedWhile(bytes)).kind).toBe('refused');
    }
  });
  it('leaves the thread of the server free: fifty megabytes of quotes', async () => {
    const { turns } = await surveyedWhile(new TextEncoder().encode('"a,'.repeat(10_000_000)));
    expect(turns).toBeGreaterThan(3);
  });
  it('is dropped, when it is larger than a file may be', async () => {
    const { kind, sentence } = await surveyedWhile(new Uint8Array(51_000_000).fill(65));
    expect([kind, sentence]).toEqual(['refused', 'The file is larger than 50 MB. Divide it.']);
  });
});

describe.skipIf(!there)(
  `Tables that break readers${there ? '' : ' (skipped: they are not in ../shared/data/hostile)'}`,
  () => {
    it.each(files)('%s is surveyed or refused, with a sentence', async (name) => {
      const answer = await surveyOf(scene.jobs, readFileSync(join(hostile, name)), name);
      if (answer.kind === 'refused') expect(answer.sentence).toMatch(/\.$/);
      else expect(answer.columns.length).toBeGreaterThan(0);
    });
  },
);
