import { isDay } from '@minutebook/domain';

import type { Against } from './against.ts';
import { isBefore } from './place.ts';
import { readPoint } from './point.ts';
import type { Point } from './point.ts';
import { wordsOfPoint } from './point-words.ts';
import type { ClockSearch } from './search.ts';

/** What is wrong with the dates of an address, as a sentence; `undefined` when nothing is. */
export function problemWith({ asof, on, since }: ClockSearch, against: Against): string | undefined {
  const problem = problemWithPoint(asof, against) ?? problemWithPoint(since, against);
  if (problem !== undefined) return problem;
  if (on !== undefined && !isDay(on)) return notADay(on);
  return since === undefined ? undefined : problemWithSince(since, asof, against);
}

/** Why two points cannot be compared, as a sentence; `undefined` when they can. Expects points that can be shown. */
export function problemWithSince(since: string, asof: string | undefined, against: Against): string | undefined {
  const [earlier, shown] = [readPoint(since), readPoint(asof ?? against.today)];
  if (earlier === undefined || shown === undefined || isBefore(earlier, shown, against)) return undefined;
  const words = (point: Point) => wordsOfPoint(point, against).short;
  return `The ${kindOf(earlier)} to compare with, ${words(earlier)}, must be before the ${kindOf(shown)} shown, ${words(shown)}.`;
}

function kindOf({ kind }: Point): string {
  return kind === 'day' ? 'day' : 'point';
}

function problemWithPoint(text: string | undefined, against: Against): string | undefined {
  if (text === undefined) return undefined;
  const point = readPoint(text);
  if (point === undefined) return text.startsWith('entry') ? notAnEntry(text) : notADay(text);
  const day = point.kind === 'day' ? point.day : point.on;
  if (day !== undefined && day > against.today)
    return 'Nobody knows yet what will be known on a day that is still to come.';
  if (point.kind === 'day' || !against.read || point.n <= against.newest) return undefined;
  return `The ledger has no entry ${point.n} yet: its newest is entry ${against.newest}.`;
}

function notADay(text: string): string {
  return `“${text}” is not a day, so it is not clear what you want to see.`;
}

function notAnEntry(text: string): string {
  return `“${text}” names no entry, so it is not clear what you want to see. Entries are numbered from 1, as in “entry-42”.`;
}
