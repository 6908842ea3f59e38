import fc from 'fast-check';
import type { z } from 'zod';

import { clockTime } from '../../kernel/schema.ts';

/** Few hours, so that some meetings end before they begin. */
export const leavesOfMeetings: readonly (readonly [z.core.$ZodType, fc.Arbitrary<unknown>])[] = [
  [clockTime, fc.constantFrom('09:30', '14:00')],
];

/** One meeting most of the time; `c` is over from the beginning, and its minutes are confirmed at `a`. */
export const usualOfMeetings: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['meetingId', fc.constantFrom('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'c')],
  ['laterMeetingId', fc.constant('a')],
];

/** Of these a few are enough, so that histories come to decisions. */
export const rareOfMeetings: readonly string[] = ['CloseMeeting', 'RecordArrival', 'RecordDeparture', 'TakeChair'];
