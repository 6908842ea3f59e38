import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { decidedAt, entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { amendedAfterDecision } from './amended-after-decision.ts';

const base: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments')];
const met = ofProject('payments', {
  type: 'MilestonePlanned',
  data: { milestoneId: 'a', title: 'Live', plannedFor: '2026-12-01' },
});
const told = decidedAt('payments');
const decided = {
  ...told,
  data: {
    ...(told.data as object),
    takenBy: { kind: 'officer', schemeId: 'x', post: 'Head of ICT', upTo: 1, wholeLifeCost: 1 },
  },
} as Fact;

function taken(...before: readonly Fact[]): readonly Fact[] {
  const entry = entriesOf([...base, ...before]).find((one) => one.type === 'MilestonePlanned')!;
  return [
    ...base,
    ...before,
    ofProject('payments', { type: 'EntryWithdrawn', data: { entry: entry.id } }, '2026-09-16', 'No'),
  ];
}

function found(facts: readonly Fact[]) {
  return amendedAfterDecision(replay(entriesOf(facts)));
}

describe('What was amended after a decision', () => {
  test('is listed with the decision that was taken with it, which stands', () => {
    const n = base.length;
    expect(found(taken(met, decided))).toMatchObject([
      { rule: 'EntryWasDecidedOn', entries: [n + 1, n + 2, n + 3], projectId: 'payments' },
    ]);
    expect(found(taken(met, decided))[0]?.sentence).toBe(
      '“Milestone planned: Live, for 2026-12-01” was withdrawn after Head of ICT had decided on “Payments: full-plan” on 2026-06-01: the decision stands, and was taken with what it said before.',
    );
  });
  test('is not, where nothing was decided, or only before it', () => {
    expect(found(taken(met))).toEqual([]);
    expect(found(taken(decided, met))).toEqual([]);
  });
});
