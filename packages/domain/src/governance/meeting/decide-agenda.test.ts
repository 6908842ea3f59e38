import { describe, test } from 'vitest';

import {
  boardFacts,
  calledMeeting,
  fact,
  frameworkAdopted,
  given,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';

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

const withdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });

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
    given(...before, withdrawn)
      .when({ ...table, itemId: 'one' })
      .thenRefused('ItemIsWithdrawn', 'This item was withdrawn from the agenda on 2026-09-16.');
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
  test('after the close, at another meeting', () => {
    given(...before, ofMeeting({ type: 'MeetingClosed', data: {} }))
      .when(table)
      .thenRefused('MeetingIsClosed', 'The meeting was closed on 2026-09-16.', 'Table the matter at another meeting.');
  });
});

describe('WithdrawItem', () => {
  const withdraw = { type: 'WithdrawItem', meetingId, itemId: 'one', reason: 'Tabled twice' } as const;

  test('takes an item off the agenda', () => {
    given(...before)
      .when(withdraw)
      .then({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
  });
  test('that is on it, once, and not before it was tabled', () => {
    given(...before)
      .when({ ...withdraw, itemId: 'nine' })
      .thenRefused('ItemIsNotTabled');
    given(...before, withdrawn)
      .when(withdraw)
      .thenRefused('ItemIsWithdrawn');
    const late = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Parking' } }, '2026-09-10');
    given(...before, late)
      .when({ ...withdraw, itemId: 'two', effectiveOn: '2026-09-09' })
      .thenRefused('ItemWasNotTabledYet', 'On 2026-09-09 the item had not been tabled; that happened on 2026-09-10.');
  });
  test('not once the board decided on it', () => {
    given(...before, decided)
      .when(withdraw)
      .thenRefused('ItemIsAlreadyDecided');
  });
  test('and nothing is decided on it then', () => {
    const { reason: _reason, ...item } = withdraw;
    given(...before, withdrawn)
      .when({ ...item, type: 'MinuteDecision', decisionId: 'd', outcome: { kind: 'noted' }, reasons: 'So', knownAt: 1 })
      .thenRefused('ItemIsWithdrawn');
  });
});
