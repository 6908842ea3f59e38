import type { DomainEntry } from '@minutebook/domain';
import { historyArbitrary } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { streamOf } from '../areas.ts';

/** Types of entries of a history, with whether any of them shows something that differs. */
async function shownIn(entries: readonly DomainEntry[]): Promise<ReadonlyMap<string, boolean>> {
  const timeline = new Timeline();
  timeline.append(entries);
  const told = new Map<string, boolean>();
  for (const entry of entries) {
    if (told.get(entry.type) === true) continue;
    const words = await streamOf(entry)?.words();
    const [before, after] = [timeline.at({ upTo: entry.n - 1 }), timeline.at({ upTo: entry.n })];
    const changed = words?.wordsForEntries.changed(entry, before, after);
    told.set(entry.type, (changed?.differences.length ?? 0) > 0);
  }
  return told;
}

test('Every kind of entry shows on its page what it changed, in some history at least', async () => {
  const histories = fc.sample(historyArbitrary(), { numRuns: 500, seed: 1 });
  const all = await Promise.all(histories.map(({ entries }) => shownIn(entries)));
  const types = new Set(all.flatMap((told) => [...told.keys()]));
  expect(types.size).toBeGreaterThan(60);
  expect([...types].filter((type) => !all.some((told) => told.get(type) === true))).toEqual([]);
});
