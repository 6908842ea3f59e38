import { describe, expect, test } from 'vitest';

import { defaultFramework } from '../../gates/default-framework.ts';
import type { Framework } from '../../../programme/programme/state.ts';
import { replay } from '../../../replay.ts';
import {
  boardFacts,
  calledMeeting,
  completePlan,
  decidedAt,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { frameworkConsequences } from './framework-consequences.ts';

const inForce = defaultFramework({ frameworkId: 'gates-2026', boardId: 'ict', shortPathBelow: 25_000_00 });
const without = (...ids: readonly string[]): Framework => ({
  ...inForce,
  gates: inForce.gates.filter(({ gateId }) => !ids.includes(gateId)),
});
const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  proposedProject('parking', 'Parking'),
  ...completePlan('payments'),
  issuedVersion('payments'),
];

function follows(after: Framework, facts: readonly Fact[] = [], on = '2026-09-16'): readonly string[] {
  return frameworkConsequences(replay(entriesOf([...base, ...facts])), inForce, after, on);
}

describe('What would follow from another framework', () => {
  test('nothing, where every project keeps its place', () => {
    expect(follows(inForce)).toStrictEqual([]);
    expect(follows(without('full-plan'))).toStrictEqual([]);
  });
  test('plans that wait and items tabled at a gate that is left out, and where projects would stand next', () => {
    const facts = [
      ...passedEarlierGates('payments'),
      submittedTo('payments', 'full-plan'),
      ...calledMeeting('payments'),
    ];
    expect(follows(without('full-plan'), facts)).toStrictEqual([
      'Version 1 of the plan of “Payments” waits at “Full plan”, which is left out: nothing could be decided on it there.',
      '“Payments: full plan” is tabled at “Full plan”, which is left out, for the ICT Programme Board on 2026-09-16: it would have to be tabled at another gate.',
      '1 project that comes to “Full plan” next would come to “Ready for service” instead.',
    ]);
  });
  test('no meeting that is held before the day', () => {
    expect(follows(without('full-plan'), calledMeeting('payments'), '2026-09-17')).toStrictEqual([]);
  });
  test('how many projects would come to another gate, in one sentence for each pair of gates', () => {
    expect(follows(without('idea-accepted'))).toStrictEqual([
      '2 projects that come to “Idea accepted” next would come to “Strategic outline” instead.',
    ]);
  });
  test('a gate that is moved before those that a project has passed', () => {
    const isLate = (id: string) => id === 'ready-for-service';
    const gates = inForce.gates.toSorted((a, b) => Number(isLate(b.gateId)) - Number(isLate(a.gateId)));
    const moved = { ...inForce, gates };
    expect(follows(moved, [decidedAt('payments', { gateId: 'idea-accepted' })])).toStrictEqual([
      '1 project that comes to “Strategic outline” next would come to “Ready for service” instead.',
      '1 project that comes to “Idea accepted” next would come to “Ready for service” instead.',
    ]);
  });
  test('a project that would be past the last gate', () => {
    const facts = [...passedEarlierGates('payments'), decidedAt('payments')];
    expect(follows(without('ready-for-service', 'benefits-reviewed'), facts)).toStrictEqual([
      '1 project that comes to “Ready for service” next would be past the last gate.',
    ]);
  });
});
