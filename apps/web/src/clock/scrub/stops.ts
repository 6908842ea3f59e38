import type { Against } from '../against.ts';
import type { MeetingPoint } from '../choosing/use-meetings.ts';
import { isBefore } from '../place.ts';
import { readPoint } from '../point.ts';
import type { ClockSearch } from '../search.ts';
import { problemWithSince } from '../problem.ts';

/** A place at which the line of meetings stops. */
export interface Stop {
  /** As an address writes it; absent for today, where the line ends. */
  readonly asof: string | undefined;
  /** “11 June 2026, ICT Project Board”. */
  readonly label: string;
}

const endOfLine: Stop = { asof: undefined, label: 'Today' };

/** The stops of the line, the earliest meeting first, today last. Expects the meetings with the latest first. */
export function stopsOf(meetings: readonly MeetingPoint[]): readonly Stop[] {
  return [...meetings.toReversed().map(({ point, label }): Stop => ({ asof: point, label })), endOfLine];
}

/** Where on the line a page stands. */
export interface Standing {
  /** Of the stop, or of the last one before the point that is shown; 0 where there is none. */
  readonly index: number;
  readonly words: string;
}

/** Where the point of an address is on the line: at a stop, after one, or before all. */
export function standingAt(stops: readonly Stop[], asof: string | undefined, against: Against): Standing {
  const last = stops.length - 1;
  if (asof === undefined || asof === against.today) return { index: last, words: stops[last]?.label ?? '' };
  const exact = stops.findIndex((stop) => stop.asof === asof);
  if (exact !== -1) return { index: exact, words: stops[exact]?.label ?? '' };
  const passed = stops.findLastIndex((stop) => stop.asof !== undefined && isEarlier(stop.asof, asof, against));
  return passed === -1
    ? { index: 0, words: 'Before the first meeting' }
    : { index: passed, words: `After ${stops[passed]?.label ?? ''}` };
}

function isEarlier(one: string, other: string, against: Against): boolean {
  const [a, b] = [readPoint(one), readPoint(other)];
  return a !== undefined && b !== undefined && isBefore(a, b, against);
}

/** What a page is not compared with where it stands, but was, and is again once it is moved to a later point. */
export interface Resting {
  readonly since: string;
  /** The stop at which it rests, as an address writes it. */
  readonly at: string | undefined;
  /** Where the page was moved from: the address may not have followed yet. */
  readonly from: string | undefined;
}

/** The comparison that rests while the address shows this point; `undefined` where it was left otherwise than by a step. */
export function restsAt(resting: Resting | undefined, asof: string | undefined): Resting | undefined {
  return resting !== undefined && (asof === resting.at || asof === resting.from) ? resting : undefined;
}

/** The dates of a page that is moved to a stop: what it is compared with stays where it is still earlier. */
export function movedTo({ asof }: Stop, { since }: ClockSearch, against: Against): ClockSearch {
  const kept = since !== undefined && problemWithSince(since, asof, against) === undefined ? since : undefined;
  return { asof, since: kept };
}
