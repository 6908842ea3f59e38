import { replay } from '@minutebook/domain';
import { boardFacts, calledMeeting, entriesOf, ofMeeting } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { callWarnings } from './call-warnings.ts';

const facts = [...boardFacts, ...calledMeeting('payments')];
const cancelled = ofMeeting({ type: 'MeetingCancelled', data: {} });
const today = '2026-09-16';

function warnings(heldOn: unknown, ...more: typeof facts) {
  return callWarnings(replay(entriesOf([...facts, ...more])), 'ict', heldOn, today);
}

describe('Before a meeting is called', () => {
  test('a day long past is told, and one before there was the board', () => {
    expect(warnings('2020-01-01')).toStrictEqual([
      '1 January 2020 is long past. Call a meeting for it only to record the minutes of one that was held then.',
      'The ICT Programme Board was constituted on 5 January 2026: on 1 January 2020 nobody sat on it.',
    ]);
    expect(warnings('2026-06-16')).toStrictEqual([]);
    expect(warnings('2026-06-15')).toHaveLength(1);
  });
  test('another meeting of the board on that day is told, unless it was cancelled', () => {
    expect(warnings('2026-09-16')).toStrictEqual([
      'The ICT Programme Board is already called to meet on 16 September 2026. To add to that meeting, table an item there.',
    ]);
    const closed = ofMeeting({ type: 'MeetingClosed', data: { beganAt: '09:00' } });
    expect(warnings('2026-09-16', closed)).toStrictEqual([
      'The ICT Programme Board has met on 16 September 2026 at 09:00. That meeting is closed. Give this one its hour, so that the two can be told apart.',
    ]);
    expect(warnings('2026-09-16', cancelled)).toStrictEqual([]);
    expect(warnings('2026-09-17')).toStrictEqual([]);
  });
  test('nothing is told of what is not entered yet', () => {
    expect(warnings(undefined)).toStrictEqual([]);
    expect(warnings('-01-2020')).toStrictEqual([]);
    expect(callWarnings(replay(entriesOf(facts)), '', '2020-01-01', today)).toStrictEqual([]);
  });
});
