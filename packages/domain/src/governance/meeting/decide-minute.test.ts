import { describe, test } from 'vitest';

import { chair, director, given, ofMeeting, treasurer } from '../../testing/index.ts';
import { data, minute, ready } from '../../testing/ready-to-minute.ts';

describe('MinuteDecision', () => {
  test('holds the outcome, who was there, the exact version, and what the board had before it', () => {
    given(...ready)
      .when(minute, chair)
      .then({ type: 'DecisionMinuted', data });
  });
  test('a member with an interest is there and does not count', () => {
    const interest = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: director.id, itemId: 'one', nature: 'Owns shares' },
    });
    given(...ready, interest)
      .when({ ...minute, votes: { for: 2, against: 0, abstained: 0 } }, chair)
      .then({
        type: 'DecisionMinuted',
        data: {
          ...data,
          votes: { for: 2, against: 0, abstained: 0 },
          counted: [chair.id, treasurer.id],
          interested: [director.id],
        },
      });
  });
  test('an item that is at no gate needs no plan', () => {
    const item = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Annual report' } }, '2026-09-01');
    const noted = { ...minute, itemId: 'two', outcome: { kind: 'noted' } } as const;
    const { plan: _none, ...away } = noted;
    const { projectId: _project, gate: _gate, ...rest } = data;
    given(...ready, item)
      .when(away, chair)
      .then({ type: 'DecisionMinuted', data: { ...rest, itemId: 'two', outcome: { kind: 'noted' } } });
    given(...ready, item)
      .when({ ...away, knownAt: 999 }, chair)
      .thenRefused('PositionIsAhead');
    const conditions = [{ conditionId: 'a', text: 'Test', owner: 'Director', dueOn: '2026-10-01' }];
    given(...ready, item)
      .when({ ...away, outcome: { kind: 'approvedWithConditions', conditions } }, chair)
      .thenRefused('ConditionsNeedAGate');
  });

  test('the item is on the agenda and open, the decision new', () => {
    given(...ready)
      .when({ ...minute, itemId: 'nine' }, chair)
      .thenRefused('ItemIsNotTabled');
    given(...ready, ofMeeting({ type: 'DecisionMinuted', data }))
      .when({ ...minute, decisionId: 'second' }, chair)
      .thenRefused('ItemIsAlreadyDecided');
    const two = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Again' } }, '2026-09-01');
    given(...ready, ofMeeting({ type: 'DecisionMinuted', data }), two)
      .when({ ...minute, itemId: 'two' }, chair)
      .thenRefused('DecisionIsAlreadyMinuted');
  });
  test('not before the meeting’s day', () => {
    given(...ready)
      .when({ ...minute, effectiveOn: '2026-09-15' }, chair)
      .thenRefused('MeetingWasNotHeldYet');
  });
  test('not on a day after it, on which others may have sat', () => {
    given(...ready)
      .when({ ...minute, effectiveOn: '2026-09-17' }, chair)
      .thenRefused(
        'DecisionIsOfAnotherDay',
        'The meeting was held on 2026-09-16, so what it decided was decided on that day.',
      );
  });
  test('only a member of the board without an interest records it', () => {
    given(...ready)
      .when(minute, { id: 'stranger', role: 'boardMember' })
      .thenRefused('RecorderIsNotOnTheBoard');
    const interest = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: chair.id, itemId: 'one', nature: 'Owns shares' },
    });
    given(...ready, interest)
      .when(minute, chair)
      .thenRefused('DeciderHasAnInterest');
    given(...ready, interest)
      .when(minute, director)
      .thenAccepted();
  });
  test('at a gate, the version is named', () => {
    const { plan: _none, ...without } = minute;
    for (const outcome of [{ kind: 'approved' }, { kind: 'rejected' }] as const) {
      given(...ready)
        .when({ ...without, outcome }, chair)
        .thenRefused('PlanIsNotNamed');
    }
  });
  test('without a plan, it can be put off, passed on or noted, which decides nothing at the gate', () => {
    const { plan: _none, ...without } = minute;
    const { gate: _gate, ...rest } = data;
    const kinds = [
      { kind: 'deferred' },
      { kind: 'referred', body: 'Cabinet' },
      { kind: 'noted' },
      { kind: 'notedSubjectTo', body: 'Cabinet', feedback: 'None yet' },
    ] as const;
    for (const outcome of kinds) {
      given(...ready)
        .when({ ...without, outcome }, chair)
        .then({ type: 'DecisionMinuted', data: { ...rest, outcome } });
      given(...ready)
        .when({ ...without, outcome, supersedes: 'outline-plan' }, chair)
        .thenRefused('SupersedingNeedsAGate');
    }
  });
});
