import type { LedgerWorld } from '@minutebook/domain';
import type { Clocks, Moment } from '@minutebook/ledger';
import { useMemo, useSyncExternalStore } from 'react';

import { ledger } from './ledger-client.ts';
import type { Connection, Opening } from './ledger-client.ts';

function useVersion(): number {
  return useSyncExternalStore(ledger.subscribe, () => ledger.version);
}

/** How far opening the ledger has come. */
export function useOpening(): Opening {
  useVersion();
  return ledger.opening;
}

/** Whether entries arrive as they are recorded. */
export function useConnection(): Connection {
  useVersion();
  return ledger.connection;
}

/** The ledger as these clocks see it; changes when entries arrive that they include. */
export function useMoment({ knownOn, upTo, effectiveOn }: Clocks = {}): Moment {
  useVersion();
  const { timeline } = ledger;
  const { length } = timeline;
  return useMemo(
    () => timeline.at({ knownOn, upTo: upTo ?? length, effectiveOn }),
    [timeline, length, knownOn, upTo, effectiveOn],
  );
}

/** The ledger now, whatever date a page shows: forms are checked against it. */
export function useNow(): Moment {
  return useMoment();
}

/** The ledger as these clocks see it, for what goes through many moments; `useMoment` for what shows one. */
export function momentAt(clocks: Clocks): Moment {
  return ledger.timeline.at(clocks);
}

/** Number of the last entry known at the end of a London day; 0 when there was none. */
export function lastKnownOn(day: string): number {
  return ledger.timeline.at({ knownOn: day }).world.n;
}

/** What was known just after an entry. */
export function worldAfter(n: number): LedgerWorld {
  return ledger.timeline.at({ upTo: n }).world;
}

/** Number of the first entry that was recorded after this instant, by a clock that was ahead; `undefined` when none was. */
export function firstRecordedAfter(instant: string): number | undefined {
  return ledger.timeline.firstRecordedAfter(instant);
}
