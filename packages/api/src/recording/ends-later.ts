import { dayOf, timeOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';

import type { Recording } from './recording.ts';

/** Refuses that a meeting ended at an hour of today that has not come at this UTC instant, as a day that has not is. */
export function endsLater(command: Command, now: string): Recording | undefined {
  if (command.type !== 'CloseMeeting' || command.effectiveOn !== dayOf(now)) return undefined;
  const { beganAt, endedAt } = command;
  const latest = [endedAt, beganAt].find((one) => one !== undefined && one > timeOf(now));
  if (latest === undefined) return undefined;
  return {
    kind: 'refused',
    refusal: 'HourIsInTheFuture',
    sentence: `It is ${timeOf(now)}: ${latest} has not come yet.`,
    remedy: 'Give the hours as they were, or close the meeting once it is over.',
  };
}
