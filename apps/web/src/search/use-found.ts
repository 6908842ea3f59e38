import type { Moment } from '@minutebook/ledger';
import { use, useEffect, useMemo, useState } from 'react';

import { listsOfThings } from '../areas.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { useNow } from '../replay/index.ts';
import { useReading } from './entries/reading.ts';
import type { Reading } from './entries/reading.ts';
import { findAll } from './found.ts';
import type { Told } from './options.ts';
import { FindThings } from './things/find-things.ts';

/** What is found, and among how many entries. */
export interface Finding extends Told, Omit<Reading, 'index'> {}

let fetching: Promise<FindThings> | undefined;

async function fetchThings(): Promise<FindThings> {
  const lists = await Promise.all(listsOfThings.map((load) => load()));
  return new FindThings(lists.map(({ things }) => things));
}

/** What finds things; suspends while it is fetched, with what reads the entries of all areas. */
function useThings(): FindThings {
  if (fetching === undefined) {
    fetching = fetchThings();
    // What could not be fetched is asked for again the next time.
    fetching.catch(() => (fetching = undefined));
  }
  return use(fetching);
}

/** What is found under what somebody typed, in the moment that the dates of the address ask for; suspends while the search is fetched. */
export function useFound(typed: string, moment: Moment): Finding {
  const things = useThings();
  const { day, past, clocks } = useClocks();
  const listed = usePrepared(things, moment, `${clocks.knownOn} ${clocks.upTo} ${clocks.effectiveOn}`);
  const now = useNow();
  const { index, read, isWhole } = useReading(moment);
  return useMemo(() => {
    const found = findAll(typed, { things, listed, entries: index, read, moment, day });
    const nameNow = past ? (path: string) => things.nameAt(path, now) : undefined;
    return { found, moment, nameNow, read, isWhole };
  }, [typed, things, listed, index, read, isWhole, moment, day, past, now]);
}

/**
 * The moment whose things can be found: this one or, while they are listed, the one before it at the same dates, which knows
 * all but the newest entries. Suspends while there is none.
 */
function usePrepared(things: FindThings, moment: Moment, dates: string): Moment {
  const [last, setLast] = useState<{ readonly moment: Moment; readonly dates: string }>();
  useEffect(() => {
    let isWanted = true;
    const list = async (): Promise<void> => {
      await things.prepare(moment);
      if (isWanted) setLast({ moment, dates });
    };
    void list();
    return () => {
      isWanted = false;
    };
  }, [things, moment, dates]);
  if (things.isPrepared(moment)) return moment;
  if (last?.dates === dates) return last.moment;
  use(things.prepare(moment));
  return moment;
}
