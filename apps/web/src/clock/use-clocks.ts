import type { Clocks } from '@minutebook/ledger';
import { useSearch } from '@tanstack/react-router';

import { formatDay } from '../design/days.ts';
import { problemWith } from './search.ts';
import { today } from './today.ts';

/** Which dates the page is asked for. */
export interface PageClocks {
  readonly clocks: Clocks;
  /** Whether a past is shown: then nothing can be recorded. */
  readonly past: boolean;
  /** The day the page speaks of: what is late, what is due. */
  readonly day: string;
  /** “as known on 16 September 2026”; empty for today. */
  readonly words: string;
  /** Why the dates of the address cannot be shown. */
  readonly problem: string | undefined;
}

/** The dates of the address. Asking for today's knowledge is no past: it is what everyone sees today. */
export function useClocks(): PageClocks {
  const search = useSearch({ from: '__root__' });
  const now = today();
  const problem = problemWith(search, now);
  if (problem !== undefined) return { clocks: {}, past: true, day: now, words: '', problem };
  const knownOn = search.asof === now ? undefined : search.asof;
  const effectiveOn = search.on;
  const words = [
    ...(knownOn === undefined ? [] : [`as known on ${formatDay(knownOn)}`]),
    ...(effectiveOn === undefined ? [] : [`as effective on ${formatDay(effectiveOn)}`]),
  ].join(', ');
  return {
    clocks: { knownOn, effectiveOn },
    past: knownOn !== undefined || effectiveOn !== undefined,
    day: effectiveOn ?? knownOn ?? now,
    words,
    problem,
  };
}
