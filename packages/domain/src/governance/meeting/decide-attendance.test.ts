import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  given,
  historyArbitrary,
  ofBoard,
  ofMeeting,
  programmeFacts,
  proposedProject,
  treasurer,
} from '../../testing/index.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { DomainEntry } from '../../world.ts';

const meetingId = 'september';
const before = [...programmeFacts, ...boardFacts, proposedProject('payments', 'Payments')];
const called = calledMeeting('payments');
const closed = ofMeeting({ type: 'MeetingClosed', data: {} });

describe('RecordAttendance', () => {
  const attend = { type: 'RecordAttendance', meetingId, present: [chair.id], apologies: [director.id] } as const;
  const sent = { ...attend, present: [...attend.present], apologies: [...attend.apologies] };

  test('says who was there', () => {
    given(...before, ...called)
      .when(sent)
      .then({ type: 'AttendanceRecorded', data: { present: [chair.id], apologies: [director.id] } });
  });
  test('needs a meeting, on its day', () => {
    given(...before)
      .when(sent)
      .thenRefused('MeetingIsNotKnown');
    given(...before, ...called)
      .when({ ...sent, effectiveOn: '2026-09-15' })
      .thenRefused('MeetingWasNotHeldYet', 'The meeting is held on 2026-09-16.');
    given(...before, ...called)
      .when({ ...sent, effectiveOn: '2026-08-31' })
      .thenRefused('MeetingWasNotCalledYet');
  });
  test('names each member once, and members of that day only', () => {
    given(...before, ...called)
      .when({ ...sent, apologies: [chair.id] })
      .thenRefused('MemberIsCountedTwice');
    given(...before, ...called)
      .when({ ...sent, present: ['stranger'] })
      .thenRefused('MemberIsNotOnTheBoard');
    const gone = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-09-16');
    given(...before, ...called, gone)
      .when(sent)
      .thenRefused('MemberIsNotOnTheBoard');
  });
  test('says who of those present took part remotely', () => {
    const remotely = { ...sent, remotely: [chair.id] };
    given(...before, ...called)
      .when(remotely)
      .then({
        type: 'AttendanceRecorded',
        data: { present: [chair.id], apologies: [director.id], remotely: [chair.id] },
      });
    given(...before, ...called)
      .when({ ...sent, remotely: [director.id] })
      .thenRefused('MemberIsNotPresent');
    given(...before, ...called, attendedBy(chair))
      .when({ ...sent, apologies: [], remotely: [chair.id] })
      .thenAccepted();
  });
  test('the same again, in any order, is nothing new', () => {
    given(...before, ...called, attendedBy(chair, director))
      .when({ ...sent, present: [director.id, chair.id], apologies: [] })
      .thenRefused('NothingIsDifferent');
  });
  test('after the close, as a correction that says why', () => {
    given(...before, ...called, attendedBy(director), closed)
      .when(sent)
      .thenRefused(
        'CorrectionNeedsAReason',
        'The meeting was closed on 2026-09-16, so this would correct its attendance.',
      );
    given(...before, ...called, attendedBy(director), closed)
      .when({ ...sent, reason: 'The wrong box was ticked' })
      .then({ type: 'AttendanceRecorded', data: { present: [chair.id], apologies: [director.id] } });
  });
});

describe('The attendance by which the board decided', () => {
  const decidedBy = (...counted: readonly Actor[]) =>
    ofMeeting({
      type: 'DecisionMinuted',
      data: {
        decisionId: 'first',
        outcome: { kind: 'noted' },
        reasons: 'For information',
        knownAt: 1,
        itemId: 'one',
        present: counted.map((one) => one.id),
        counted: counted.map((one) => one.id),
        interested: [],
      },
    });
  const decided = [...before, ...called, attendedBy(chair, director), decidedBy(chair, director)];
  const attend = (present: readonly Actor[], apologies: readonly Actor[] = []) =>
    ({
      type: 'RecordAttendance',
      meetingId,
      present: present.map((one) => one.id),
      apologies: apologies.map((one) => one.id),
    }) as const;

  test('keeps everybody who was counted', () => {
    given(...decided)
      .when(attend([chair, treasurer]))
      .thenRefused('AttendanceIsDecidedOn', 'The board decided on 1 item by this attendance.');
    given(...decided)
      .when(attend([chair]))
      .thenRefused('AttendanceIsDecidedOn');
  });
  test('may gain whoever was left out', () => {
    given(...decided)
      .when(attend([chair, director, treasurer]))
      .thenAccepted();
    given(...decided)
      .when(attend([chair, director], [treasurer]))
      .thenAccepted();
  });
  test('may lose who was there and did not count', () => {
    const aside = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: treasurer.id, itemId: 'one', nature: 'Owns shares' },
    });
    given(...before, ...called, aside, attendedBy(chair, director, treasurer), decidedBy(chair, director))
      .when(attend([chair, director]))
      .thenAccepted();
  });
  test('does not stand in for a quorum that was not reached', () => {
    const quorum = ofBoard({ type: 'BoardConstituted', data: { title: 'Board', quorum: 3 } }, '2026-09-01');
    given(...decided, quorum)
      .when(attend([chair, director], [treasurer]))
      .thenRefused('AttendanceIsDecidedOn');
    given(...decided, quorum)
      .when(attend([chair, director, treasurer]))
      .thenAccepted();
  });
  test('keeps whoever came for the item, who is not among those present', () => {
    const came = ofMeeting({
      type: 'ArrivalRecorded',
      data: { memberId: director.id, itemId: 'one', manner: 'inPerson' },
    });
    given(...before, ...called, attendedBy(chair), came, decidedBy(chair, director))
      .when(attend([chair], [treasurer]))
      .thenAccepted();
  });
  test('is not held by a departure that is recorded since', () => {
    const left = ofMeeting({ type: 'DepartureRecorded', data: { memberId: director.id, itemId: 'one' } });
    given(...decided, left)
      .when(attend([chair, director, treasurer]))
      .thenAccepted();
  });
  test('is corrected after the close under the same rule', () => {
    given(...decided, closed)
      .when({ ...attend([chair]), reason: 'A slip' })
      .thenRefused('AttendanceIsDecidedOn');
    given(...decided, closed)
      .when({ ...attend([chair, director, treasurer]), reason: 'A slip' })
      .thenAccepted();
  });
  test('holds everybody who was counted in any decision, on any history', () => {
    fc.assert(
      fc.property(historyArbitrary(), ({ world }) => {
        for (const { meetingId, decisions, attendance } of world.states('meeting')) {
          const counted = decisions.flatMap((one) => one.minuted.value.counted);
          const came = world.history(`meeting-${meetingId}`) as readonly DomainEntry[];
          const arrived = came.flatMap((one) => (one.type === 'ArrivalRecorded' ? [one.data.memberId] : []));
          const there = [...(attendance?.value.present ?? []), ...arrived];
          for (const one of counted) expect(there).toContain(one);
        }
      }),
    );
  });
});
