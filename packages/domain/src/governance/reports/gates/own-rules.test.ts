import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  boardFacts,
  chair,
  clerk,
  completePlan,
  decidedAt,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofMeeting,
  ofProgramme,
  programmeFacts,
  proposedProject,
  recorder,
  schemeAdopted,
  signedOff,
  treasurer,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { GateRecord } from '../../../delivery/project/state.ts';

const told = decidedAt('payments', { gateId: 'idea-accepted', on: '2026-09-16' });
const { gate } = told.data as GateRecord;
const minuted: Fact = {
  ...ofMeeting(
    {
      type: 'DecisionMinuted',
      data: {
        decisionId: 'idea-accepted',
        outcome: { kind: 'approved' },
        reasons: 'So',
        knownAt: 99,
        itemId: 'one',
        present: [chair.id, treasurer.id],
        counted: [chair.id, treasurer.id],
        interested: [],
        projectId: 'payments',
        gate,
      },
    },
    '2026-09-16',
    'june',
  ),
  by: chair,
};

function facts(framework: Fact, board: readonly Fact[] = boardFacts, roles: readonly Fact[] = []): readonly Fact[] {
  const plan = [proposedProject('payments', 'Payments'), ...completePlan('payments'), issuedVersion('payments')];
  const called = ofMeeting(
    { type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-09-16' } },
    '2026-09-01',
    'june',
  );
  const before = [...programmeFacts, ...board, framework, schemeAdopted, ...roles, ...plan, ...signedOff('payments')];
  return [...before, called, minuted, told];
}

function found(all: readonly Fact[]) {
  return breaches(replay(entriesOf(all))).filter((one) => one.rule === 'RulesWereSetByAPreparer');
}

describe('Who prepares sets no rules', () => {
  test('nothing is listed where another person set them', () => {
    expect(found(facts(frameworkAdopted))).toEqual([]);
  });
  test('the framework, seats and roles that a preparer set are listed with the decision by them', () => {
    const own = { ...frameworkAdopted, by: { id: recorder.id, role: 'administrator' } } as Fact;
    expect(found(facts(own))).toMatchObject([
      {
        projectId: 'payments',
        sentence:
          'Somebody who prepared version 1 of the plan of “Payments” had also adopted the framework by which it was decided on at the gate “idea-accepted” on 2026-09-16.',
      },
    ]);
    const seats = boardFacts.map((one): Fact => ({ ...one, by: recorder }));
    expect(found(facts(frameworkAdopted, seats))[0]?.sentence).toContain('given the seats');
    const given: Fact = {
      ...ofProgramme({ type: 'RolesAssigned', data: { personId: chair.id, roles: ['boardMember'] } }),
      by: recorder,
    };
    expect(found(facts(frameworkAdopted, boardFacts, [given]))[0]?.sentence).toContain('given the roles');
    expect(found(facts(frameworkAdopted, boardFacts, [{ ...given, by: clerk }]))).toEqual([]);
  });
});
