import { replay } from '@minutebook/domain';
import { boardFacts, entriesOf, ofMeeting } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { form as attendance } from './attendance.tsx';
import { form as cancel } from './cancel.tsx';
import { form as chair } from './take-chair.tsx';
import { form as close } from './close.tsx';
import { form as table } from './table.tsx';
import { openMeeting } from './meeting-form.ts';

/** What a form about a meeting opens with that was called for this day, and closed or cancelled since. */
function opened(heldOn: string, since?: 'MeetingClosed' | 'MeetingCancelled') {
  const called = ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn } }, '2026-01-05');
  const over = since === undefined ? [] : [ofMeeting({ type: since, data: {} }, '2026-01-20')];
  const world = replay(entriesOf([...boardFacts, called, ...over]));
  const of = openMeeting(world, { ids: { meetingId: 'september' }, said: {} }, undefined);
  if (of === undefined) throw new Error('There is no meeting');
  return of;
}

const toCome = opened('2999-01-05');
const held = opened('2026-01-19');

describe('A form about a meeting', () => {
  test.each([
    ['who was there', attendance],
    ['who chaired', chair],
    ['its end', close],
  ])('gives way to what can be done before the day, for %s', (_, form) => {
    expect(form.instead?.(toCome)).toBeDefined();
    expect(form.instead?.(held)).toBeUndefined();
  });
  test.each([
    ['its agenda', table],
    ['its cancelling', cancel],
  ])('is there before the day, for %s', (_, form) => {
    expect(form.instead?.(toCome)).toBeUndefined();
  });
  test('gives way where the meeting is over, but for who was there', () => {
    expect(table.instead?.(opened('2026-01-19', 'MeetingClosed'))).toBeDefined();
    expect(attendance.instead?.(opened('2026-01-19', 'MeetingClosed'))).toBeUndefined();
    expect(attendance.instead?.(opened('2026-01-19', 'MeetingCancelled'))).toBeDefined();
  });
});
