import { join } from 'node:path';

import { launch } from '../browser/launch.ts';
import { backlogPage, signedIn } from '../browser/visits.ts';
import { extent } from '../history/large-history.ts';
import type { LargeHistory } from '../history/large-history.ts';
import { atMost, milliseconds } from '../report/row.ts';
import type { Findings } from '../report/row.ts';
import { percentile } from '../report/statistics.ts';
import type { Scope } from '../running/scope.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';
import { openSearch, scanBarely, typeLastLetter } from './in-page.ts';

/** What people type: what nearly all entries say, what few do, in any order, begun, and with slips of the hand. */
const typed = [
  'supplier',
  'supplier late',
  'late supplier',
  'finance business partner',
  'parking permits',
  'online 1042',
  'weekly calls fallback',
  'stage 3 complete',
  'director housing',
  'residents hour',
  'a',
  'the',
  'suplier',
  'suppleir late',
  'finanse busines partner',
  'prking permits',
  'wekly fallback',
  'direcotr housing',
  'proejct',
  'planing searches',
  'council tax moves',
  'green amber',
  '921',
  'september 2025',
] as const;

const rounds = 4;

/** What is found while somebody types, among as many entries as the largest programme could leave behind. */
export async function measureSearch(scope: Scope, history: LargeHistory): Promise<Findings> {
  const path = join(scope.folder(), 'minutebook.db');
  await fillStore(path, history.entries);
  const server = await startServer(scope, path);
  const page = await backlogPage(await signedIn(await launch(scope), server), server.origin);
  const scanned = await page.evaluate(scanBarely, typed);
  const { read, heldUp } = await page.evaluate(openSearch);
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const words of typed) {
      const wait = await page.evaluate(typeLastLetter, words);
      // The first round finds what is then found again without being compiled.
      if (round > 0) waits.push(wait);
    }
  }
  const [found, scan] = [p50AndP95(waits), p50AndP95(scanned)];
  const beside = (value: number): string => `looking through every line: ${milliseconds(value)}`;
  return {
    rows: [
      {
        measure: 'search, key to results painted, p50',
        measured: milliseconds(found.p50),
        comparedWith: beside(scan.p50),
        ratio: found.p50 / scan.p50,
        ...atMost(found.p50, 50, milliseconds),
      },
      {
        measure: '  p95',
        measured: milliseconds(found.p95),
        comparedWith: beside(scan.p95),
        ratio: found.p95 / scan.p95,
        ...atMost(found.p95, 50, milliseconds),
      },
      { measure: '  longest', measured: milliseconds(Math.max(...waits)) },
      { measure: '  every entry read for it', measured: milliseconds(read) },
      { measure: '    held up at the longest', measured: milliseconds(heldUp), ...atMost(heldUp, 50, milliseconds) },
    ],
    notes: [`search: ${typed.length} queries, ${rounds - 1} times each, among ${extent.entries} entries`],
  };
}

function p50AndP95(waits: readonly number[]) {
  return { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) };
}
