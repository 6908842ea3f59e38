import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { decidedAt, entriesOf, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { conditionsBefore } from './conditions-before.ts';
import { signOffStandings } from './sign-off-standings.ts';

/** Approved on 1 June on two conditions, due on 1 July and 1 August. */
const approved = decidedAt('payments', {
  outcome: {
    kind: 'approvedWithConditions',
    conditions: [
      { conditionId: 'c0', text: 'Test with residents', owner: 'Head of ICT', dueOn: '2026-07-01' },
      { conditionId: 'c1', text: 'Keep the desk', owner: 'Head of Housing', dueOn: '2026-08-01' },
    ],
  },
});
const met: Fact = ofProject(
  'payments',
  { type: 'ConditionDischarged', data: { conditionId: 'c0', evidence: 'Report' } },
  '2026-06-20',
);

function before(on: string, but: string | undefined, ...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, proposedProject('payments', 'Payments'), ...facts]));
  const project = world.state('project', 'payments')!;
  return conditionsBefore(project, world, on, but);
}

const states = (on: string, ...facts: readonly Fact[]) => before(on, undefined, ...facts).map(({ state }) => state);

describe('The conditions that were set before', () => {
  test('are met, overdue, still to be met, or binding no longer on a day', () => {
    expect(states('2026-06-19', approved, met)).toEqual(['toBeMet', 'toBeMet']);
    expect(states('2026-07-02', approved)).toEqual(['overdue', 'toBeMet']);
    expect(states('2026-08-02', approved, met)).toEqual(['met', 'overdue']);
    const anew = decidedAt('payments', { decisionId: 'again', on: '2026-07-10' });
    expect(states('2026-08-02', approved, met, anew)).toEqual(['met', 'released']);
  });
  test('say who set them, at which gate', () => {
    const [first] = before('2026-07-01', undefined, approved);
    expect([first?.setBy, first?.gate]).toEqual(['ict', 'full-plan']);
    expect(first?.isCalledIn).toBe(false);
  });
  test('are not those of the meeting that they are told to, nor of a day to come', () => {
    expect(before('2026-07-01', 'june', approved)).toEqual([]);
    expect(before('2026-07-01', 'july', approved)).toHaveLength(2);
    expect(states('2026-05-31', approved)).toEqual([]);
  });
});

describe('The sign-offs of a version before a gate', () => {
  const agreed = {
    value: { version: 1, digest: 'd', kind: 'finance', post: 'Head of Finance', statement: 'Agreed' },
    n: 9,
    on: '2026-05-02',
  } as const;
  const standings = (on: string) =>
    signOffStandings({ signOffs: ['finance', 'legal'] }, { signOffs: [agreed] }, on).map(
      ({ kind, isRequired, given }) => [kind, isRequired, given?.value.post],
    );

  test('are given, missing although they are required, or not required, one of each trade', () => {
    expect(standings('2026-05-02')).toEqual([
      ['finance', true, 'Head of Finance'],
      ['legal', true, undefined],
      ['procurement', false, undefined],
      ['equalities', false, undefined],
      ['informationGovernance', false, undefined],
      ['humanResources', false, undefined],
    ]);
  });
  test('are missing on a day before they were given', () => {
    expect(standings('2026-05-01')[0]).toEqual(['finance', true, undefined]);
  });
});
