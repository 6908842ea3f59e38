import type { MeetingState } from './state.ts';

type InTime = Pick<MeetingState, 'heldOn' | 'startsAt' | 'hours' | 'called'>;

/**
 * Orders two meetings by their days and, on one day, by the hours at which they began or were called for; where one of
 * them has no hour, by which was called first. Below nought where the first came first.
 */
export function inTime(one: InTime, other: InTime): number {
  if (one.heldOn !== other.heldOn) return one.heldOn < other.heldOn ? -1 : 1;
  const [hour, otherHour] = [hourOf(one), hourOf(other)];
  if (hour === undefined || otherHour === undefined || hour === otherHour) return one.called.n - other.called.n;
  return hour < otherHour ? -1 : 1;
}

/** Whether a meeting came before another. */
export function metBefore(one: InTime, other: InTime): boolean {
  return inTime(one, other) < 0;
}

/** The hour at which a meeting began or, until that is said, for which it is called. */
export function hourOf({ hours, startsAt }: Pick<InTime, 'hours' | 'startsAt'>): string | undefined {
  return hours.beganAt ?? startsAt;
}
