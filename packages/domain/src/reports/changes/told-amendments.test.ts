import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { toldChanges } from './told-changes.ts';

const base: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments')];

function told(before: readonly Fact[], after: readonly Fact[]) {
  const entries = entriesOf([...before, ...after]);
  const known = (facts: typeof entries, day: string) => ({ world: replay(facts), day });
  const split = before.length;
  return toldChanges(known(entries.slice(0, split), '2026-09-01'), known(entries, '2026-09-16'), entries.slice(split));
}

function sentences(before: readonly Fact[], after: readonly Fact[]) {
  return told(before, after).map((one) => [one.kind, one.sentence]);
}

describe('Amendments', () => {
  const decided = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-09-02', 'Money');
  const id = (facts: readonly Fact[]) => entriesOf(facts).at(-1)!.id;
  const withdrawn = ofProject(
    'payments',
    { type: 'EntryWithdrawn', data: { entry: id([...base, decided]) } },
    '2026-09-02',
    'It was another project',
  );

  test('of what was known before are told themselves, with the reason', () => {
    expect(told([...base, decided], [withdrawn])).toMatchObject([
      {
        kind: 'withdrawn',
        sentence: `“Payments”: entry ${base.length + 1}, “Delivery paused”, was withdrawn on 2026-09-16.`,
        reason: 'It was another project',
        leadsTo: { kind: 'entry', n: base.length + 1 },
      },
    ]);
  });
  test('of what came in between are not told, and nor is what they took back', () => {
    expect(told(base, [decided, withdrawn])).toEqual([]);
  });
  test('that correct are told with how it reads now, and what came in between is told as it reads', () => {
    const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-09-02', 'Money');
    const corrected = ofProject(
      'payments',
      { type: 'EntryCorrected', data: { entry: id([...base, paused]), type: 'ProjectPaused', data: {} } },
      '2026-09-03',
      'Another day',
    );
    expect(sentences([...base, paused], [corrected])).toEqual([
      [
        'corrected',
        `“Payments”: entry ${base.length + 1}, “Delivery paused”, was corrected on 2026-09-16 and reads: “Delivery paused”, of 2026-09-03 instead of 2026-09-02.`,
      ],
    ]);
    expect(sentences(base, [paused, corrected])).toEqual([
      ['paused', '“Payments”: delivery was paused on 2026-09-03.'],
    ]);
  });
});
