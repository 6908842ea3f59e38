import { dayOf } from '@minutebook/domain';

import { formatDay, formatTime } from '../design/days.ts';
import type { Against } from './against.ts';
import type { Point } from './point.ts';

/** A point of the ledger in words, for each place in a sentence where it stands. */
export interface PointWords {
  /** “as known on 16 September 2026”. */
  readonly known: string;
  /** “what was known on 16 September 2026”. */
  readonly what: string;
  /** As briefly as it is clear: “16 September 2026”, “entry 1042”, “what the Cabinet had on 22 September 2026”. */
  readonly short: string;
  /** After a value: “on 16 September 2026”, “at entry 1042”, “for the meeting of 22 September 2026”. */
  readonly at: string;
}

/** A point in words. One that a board or an officer had before them is called by them, since nobody knows its number. */
export function wordsOfPoint(point: Point, against: Against): PointWords {
  if (point.kind === 'day') {
    const day = formatDay(point.day);
    return { known: `as known on ${day}`, what: `what was known on ${day}`, short: day, at: `on ${day}` };
  }
  const { n, on } = point;
  const after = `after entry ${n}${recorded(against.recordedAt(n))}`;
  const had = against.whoHad(n, on);
  if (had === undefined || had.on > against.today) {
    const seen = on === undefined ? '' : `, seen on ${formatDay(on)}`;
    const short = `entry ${n}`;
    return { known: `as known ${after}${seen}`, what: `what was known ${after}${seen}`, short, at: `at ${short}` };
  }
  const day = formatDay(had.on);
  if (had.kind === 'ended') {
    const short = `the end of the meeting of the ${had.title} on ${day}`;
    const what = `${short}, ${after}`;
    return { known: `as known at ${what}`, what, short, at: `at the end of the meeting of ${day}` };
  }
  const short = `what the ${had.title} had on ${day}`;
  return {
    known: `as the ${had.title} had it on ${day}, ${after}`,
    what: `${short}, ${after}`,
    short,
    at: `for the ${had.kind === 'meeting' ? 'meeting' : 'decision'} of ${day}`,
  };
}

function recorded(at: string | undefined): string {
  return at === undefined ? '' : `, recorded on ${formatDay(dayOf(at))} at ${formatTime(at)}`;
}
