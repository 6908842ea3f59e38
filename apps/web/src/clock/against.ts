import { whoHad } from '@minutebook/domain';
import type { WhoHad } from '@minutebook/domain';
import { useMemo } from 'react';

import { lastKnownOn, useNow, useOpening } from '../replay/index.ts';
import { today } from './today.ts';

/** The ledger as known now, as far as the points of an address are looked up in it. */
export interface Against {
  readonly today: string;
  /** Number of the newest entry; 0 when there is none. */
  readonly newest: number;
  /** Whether all of it has been read, so that an entry that is not in it is none. */
  readonly read: boolean;
  /** When an entry was recorded (UTC); `undefined` when it is not there, or not yet. */
  readonly recordedAt: (n: number) => string | undefined;
  /** Number of the last entry known at the end of a day; 0 when there was none. */
  readonly lastOn: (day: string) => number;
  readonly whoHad: (n: number, on: string | undefined) => WhoHad | undefined;
}

/** What points of an address are looked up in; another one when entries arrive. */
export function useAgainst(): Against {
  const { kind } = useOpening();
  const now = useNow();
  const day = today();
  return useMemo(
    () => ({
      today: day,
      newest: now.world.n,
      read: kind === 'open',
      recordedAt: (n) => now.entry(n)?.recordedAt,
      lastOn: lastKnownOn,
      whoHad: (n, on) => whoHad(now.world, n, on),
    }),
    [day, now, kind],
  );
}
