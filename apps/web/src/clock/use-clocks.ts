import type { Clocks } from '@minutebook/ledger';
import { useSearch } from '@tanstack/react-router';

import { formatDay } from '../design/days.ts';
import { problemWith } from './search.ts';
import type { ClockSearch } from './search.ts';
import { today } from './today.ts';

/** Which dates the page is asked for. */
export interface PageClocks {
  readonly clocks: Clocks;
  /** Whether another day than today is shown: then nothing can be recorded. */
  readonly past: boolean;
  /** Whether only a day still to come is asked for: what is so on it if nothing more happens. */
  readonly toCome: boolean;
  /** The day the page speaks of: what is late, what is due. */
  readonly day: string;
  /** “as known on 16 September 2026”; empty for today. */
  readonly words: string;
  /** What the page is compared with; absent when nothing is. */
  readonly compared: Compared | undefined;
  /** Why the dates of the address cannot be shown. */
  readonly problem: string | undefined;
}

/** What was known earlier, to be set beside what the page shows. */
export interface Compared {
  /** As known at the end of this day, before the day shown. */
  readonly knownOn: string;
  /** The day that what was known then speaks of: what was late, what was due. */
  readonly day: string;
  /** “compared with 8 July 2026”. */
  readonly words: string;
}

/** The dates of the address. Asking for today's knowledge is no past: it is what everyone sees today. */
export function useClocks(): PageClocks {
  const search = useSearch({ from: '__root__' });
  const now = today();
  const problem = problemWith(search, now);
  if (problem !== undefined)
    return { clocks: {}, past: true, toCome: false, day: now, words: '', compared: undefined, problem };
  const knownOn = search.asof === now ? undefined : search.asof;
  const effectiveOn = search.on;
  const words = [
    ...(knownOn === undefined ? [] : [`as known on ${formatDay(knownOn)}`]),
    ...(effectiveOn === undefined ? [] : [`as effective on ${formatDay(effectiveOn)}`]),
  ].join(', ');
  return {
    clocks: { knownOn, effectiveOn },
    past: knownOn !== undefined || effectiveOn !== undefined,
    toCome: knownOn === undefined && effectiveOn !== undefined && effectiveOn > now,
    day: effectiveOn ?? knownOn ?? now,
    words,
    compared: comparedOf(search),
    problem,
  };
}

/** Both sides are effective on the same day, where one is asked for: what differs is then what was known of it. */
function comparedOf({ since, on }: ClockSearch): Compared | undefined {
  if (since === undefined) return undefined;
  return { knownOn: since, day: on ?? since, words: `compared with ${formatDay(since)}` };
}
