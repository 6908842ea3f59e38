import type { Command } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { endsLater } from './ends-later.ts';

const close = (hours: object, effectiveOn = '2026-07-16') =>
  ({ type: 'CloseMeeting', meetingId: 'july', effectiveOn, ...hours }) as Command;
/** It is a quarter past nine in London, in summer time. */
const now = '2026-07-16T08:15:30.000Z';

test('A meeting has not ended, or begun, at an hour of today that has not come', () => {
  expect(endsLater(close({ beganAt: '09:00', endedAt: '09:45' }), now)).toMatchObject({
    refusal: 'HourIsInTheFuture',
    sentence: 'It is 09:15: 09:45 has not come yet.',
  });
  expect(endsLater(close({ beganAt: '09:30' }), now)).toMatchObject({ refusal: 'HourIsInTheFuture' });
});

test('A meeting may have ended this minute, at no stated hour, or at any hour of a day that has passed', () => {
  expect(endsLater(close({ beganAt: '09:00', endedAt: '09:15' }), now)).toBeUndefined();
  expect(endsLater(close({}), now)).toBeUndefined();
  expect(endsLater(close({ endedAt: '17:00' }, '2026-07-15'), now)).toBeUndefined();
});
