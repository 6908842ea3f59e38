import { describe, test } from 'vitest';

import {
  boardFacts,
  calledMeeting,
  director,
  fact,
  frameworkAdopted,
  given,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '../testing/index.ts';

const meetingId = 'september';
const before = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
];
const decided = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'deferred' },
    reasons: 'Late papers',
    knownAt: 1,
    itemId: 'one',
    present: [],
    counted: [],
    interested: [],
  },
});

describe('TableItem', () => {
  const table = { type: 'TableItem', meetingId, itemId: 'two', title: 'Payments' } as const;
  const atGate = { ...table, about: { projectId: 'payments', gateId: 'full-plan' } } as const;

  test('tables any matter, a project, or a project at a gate', () => {
    given(...before)
      .when(table)
      .then({ type: 'ItemTabled', data: { itemId: 'two', title: 'Payments' } });
    given(...before)
      .when({ ...table, about: { projectId: 'payments' } })
      .then({ type: 'ItemTabled', data: { itemId: 'two', title: 'Payments', about: { projectId: 'payments' } } });
    given(...before)
      .when(atGate)
      .then({ type: 'ItemTabled', data: { itemId: 'two', title: 'Payments', about: atGate.about } });
  });
  test('an item is tabled once', () => {
    given(...before)
      .when({ ...table, itemId: 'one' })
      .thenRefused('ItemIsAlreadyTabled');
  });
  test('a project and a gate are ones that are there on the meeting’s day', () => {
    given(...before)
      .when({ ...atGate, about: { projectId: 'parking' } })
      .thenRefused('ProjectIsNotKnown');
    given(...before)
      .when({ ...atGate, about: { projectId: 'payments', gateId: 'tea' } })
      .thenRefused('GateIsNotInTheFramework', 'The framework in force on 2026-09-16 has no such gate.');
  });
  test('a gate is tabled at its own board', () => {
    const housing = fact('board-housing', { type: 'BoardConstituted', data: { title: 'Housing Board', quorum: 1 } });
    const called = fact('meeting-other', {
      type: 'MeetingCalled',
      data: { boardId: 'housing', heldOn: '2026-09-16' },
    });
    given(...before, housing, called)
      .when({ ...atGate, meetingId: 'other' })
      .thenRefused('GateBelongsToAnotherBoard', '“ICT Programme Board” decides at the gate “Full plan”.');
  });
});

describe('DeclareInterest', () => {
  const data = { memberId: director.id, itemId: 'one', nature: 'Lives beside the site' };
  const declare = { type: 'DeclareInterest', meetingId, ...data } as const;

  test('declares a member’s interest in an item', () => {
    given(...before)
      .when(declare)
      .then({ type: 'InterestDeclared', data });
  });
  test('of a member, in an item that is open, once', () => {
    given(...before)
      .when({ ...declare, memberId: 'stranger' })
      .thenRefused('MemberIsNotOnTheBoard');
    given(...before)
      .when({ ...declare, itemId: 'nine' })
      .thenRefused('ItemIsNotTabled');
    given(...before, ofMeeting({ type: 'InterestDeclared', data }))
      .when(declare)
      .thenRefused('InterestIsAlreadyDeclared');
    given(...before, decided)
      .when(declare)
      .thenRefused('ItemIsAlreadyDecided', 'The board decided on this item on 2026-09-16.');
  });
});
