import type { DomainEntry } from '@minutebook/domain';
import { historyArbitrary } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { streamOf } from '../areas.ts';

/** Whether types of entries have shown something that differs; adds those of one more history. */
async function showIn(entries: readonly DomainEntry[], shown: Map<string, boolean>): Promise<void> {
  // Most histories hold only what others have shown: they are not replayed again.
  if (entries.every(({ type }) => shown.get(type) === true)) return;
  const timeline = new Timeline();
  timeline.append(entries);
  for (const entry of entries) {
    if (shown.get(entry.type) === true) continue;
    const words = await streamOf(entry)?.words();
    const [before, after] = [timeline.at({ upTo: entry.n - 1 }), timeline.at({ upTo: entry.n })];
    const changed = words?.wordsForEntries.changed(entry, before, after);
    shown.set(entry.type, (changed?.differences.length ?? 0) > 0);
  }
}

test('Every kind of entry shows on its page what it changed, in some history at least', async () => {
  const shown = new Map<string, boolean>();
  for (const { entries } of fc.sample(historyArbitrary(), { numRuns: 500, seed: 1 })) await showIn(entries, shown);
  expect(shown.size).toBeGreaterThan(60);
  expect([...shown].filter(([, differs]) => !differs).map(([type]) => type)).toEqual([]);
});
