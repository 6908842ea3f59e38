import type { Clocks } from '@minutebook/ledger';

import { formatDay } from '../design/days.ts';
import type { Against } from './against.ts';
import { placeOf } from './place.ts';
import { readPoint } from './point.ts';
import { wordsOfPoint } from './point-words.ts';
import type { PointWords } from './point-words.ts';
import { problemWith } from './problem.ts';
import type { ClockSearch } from './search.ts';

/** Which dates the page is asked for. */
export interface PageClocks {
  readonly clocks: Clocks;
  /** Whether anything else than today is shown: then nothing can be recorded. */
  readonly past: boolean;
  /** Whether only a day still to come is asked for: what is so on it if nothing more happens. */
  readonly toCome: boolean;
  /** The day the page speaks of: what is late, what is due. */
  readonly day: string;
  /** “as known on 16 September 2026”; empty for today. */
  readonly words: string;
  /** The point that is shown; absent for what is known today. */
  readonly shown: PointWords | undefined;
  /** What the page is compared with; absent when nothing is. */
  readonly compared: Compared | undefined;
  /** Why the dates of the address cannot be shown. */
  readonly problem: string | undefined;
}

/** What was known earlier, to be set beside what the page shows. */
export interface Compared {
  readonly clocks: Clocks;
  /** The day that what was known then speaks of: what was late, what was due. */
  readonly day: string;
  readonly words: PointWords;
}

/**
 * What an address asks for. Asking for today's knowledge is no past: it is what everyone sees today. A point just after
 * an entry always is one, the newest too: its link must go on to show the same when more is recorded.
 */
export function clocksOf(search: ClockSearch, against: Against): PageClocks {
  const problem = problemWith(search, against);
  if (problem !== undefined) return { ...ofToday(against.today), past: true, problem };
  const { on } = search;
  const shown = search.asof === against.today ? undefined : sideOf(search.asof, on, against);
  const words = [
    ...(shown === undefined ? [] : [shown.words.known]),
    ...(on === undefined ? [] : [`as effective on ${formatDay(on)}`]),
  ].join(', ');
  return {
    clocks: shown?.clocks ?? { effectiveOn: on },
    past: words !== '',
    toCome: shown === undefined && on !== undefined && on > against.today,
    day: shown?.day ?? on ?? against.today,
    words,
    shown: shown?.words,
    compared: sideOf(search.since, on, against),
    problem,
  };
}

/** What everyone sees who asks for no date. */
export function ofToday(today: string): PageClocks {
  const none = { shown: undefined, compared: undefined, problem: undefined };
  return { clocks: {}, past: false, toCome: false, day: today, words: '', ...none };
}

/** Both sides are effective on the same day, where one is asked for: what differs is then what was known of it. */
function sideOf(text: string | undefined, on: string | undefined, against: Against): Compared | undefined {
  const point = text === undefined ? undefined : readPoint(text);
  if (point === undefined) return undefined;
  const known = point.kind === 'day' ? { knownOn: point.day } : { upTo: point.n };
  const day = on ?? placeOf(point, against)?.day ?? against.today;
  return { clocks: { ...known, effectiveOn: on }, day, words: wordsOfPoint(point, against) };
}
