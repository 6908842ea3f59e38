import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { categories } from '../reading.ts';
import { typesOf } from '../saying.ts';
import { historyArbitrary, savingsArbitrary } from './index.ts';

describe('The histories that are tried', () => {
  test('between them hold every event and are refused for many reasons', () => {
    const events = new Set<string>();
    const refusals = new Set<string>();
    // As many of each kind of history as it takes: there are eight. What becomes of savings follows one claim after the
    // other, which histories of everything hardly come to.
    const ofSavings = fc.sample(savingsArbitrary, { numRuns: 100, seed: 1 });
    for (const { entries, decisions } of [...fc.sample(historyArbitrary(), { numRuns: 6000, seed: 1 }), ...ofSavings]) {
      for (const entry of entries) events.add(entry.type);
      for (const { decision } of decisions) if (decision.kind === 'refused') refusals.add(decision.refusal);
    }
    const all = [...categories.flatMap((category) => typesOf(category)), 'EntryCorrected', 'EntryWithdrawn'];
    expect([...events].toSorted()).toStrictEqual(all.toSorted());
    expect(refusals.size).toBeGreaterThan(70);
  });
});
