import { describe, expect, test } from 'vitest';

import { entriesBehind, restingOn } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import { correctedBehind } from './corrected-behind.ts';

const paused = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  ofProject('payments', { type: 'ProjectPaused', data: {} }, '2025-09-30', 'Money'),
];
const n = paused.length;
const correction = {
  type: 'EntryCorrected',
  data: { entry: entriesOf(paused).at(-1)!.id, type: 'ProjectPaused', data: {} },
} as const;
const figure: Figure = {
  label: 'Projects that are paused',
  value: 1,
  unit: 'projects',
  formula: 'The number of projects that are paused',
  terms: [{ label: 'Payments', value: 1, entries: [n] }],
  doesNotTell: 'For how long.',
};

describe('An entry behind a figure that was corrected', () => {
  test('is told with the days from the one on which it was recorded, whatever day it tells about', () => {
    const entries = entriesOf([...paused, ofProject('payments', correction, '2025-09-29')]).map((entry) => ({
      ...entry,
      recordedAt: entry.n > n ? '2025-11-13T12:00:00.000Z' : '2025-10-09T12:00:00.000Z',
    }));
    expect(correctedBehind(figure, replay(entries), '2025-11-30')).toEqual([
      { n, how: 'corrected', by: n + 1, recordedOn: '2025-11-13', daysLater: 35, meetings: [] },
    ]);
    expect(correctedBehind(figure, replay(entries.slice(0, n)), '2025-11-30')).toEqual([]);
  });
  test('is told as withdrawn where it was, and of one that what is stated was worked out from as well', () => {
    const withdrawal = { type: 'EntryWithdrawn', data: { entry: correction.data.entry } } as const;
    const world = replay(entriesOf([...paused, ofProject('payments', withdrawal, '2025-09-30')]));
    const stated = { ...figure, terms: [{ label: 'Payments', value: 1, entries: [1] }] };
    expect(correctedBehind(stated, world, '2026-09-30')).toEqual([]);
    const resting = restingOn(stated, () => [n]);
    expect(entriesBehind(resting)).toEqual([1, n]);
    expect(correctedBehind(resting, world, '2026-09-30')).toMatchObject([{ n, how: 'withdrawn', by: n + 1 }]);
  });
});
