import type { Moment } from '@minutebook/ledger';
import { use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import { listsOfThings } from '../areas.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { FindThings } from './things/find-things.ts';

/** What is searched. */
export interface Searched {
  readonly things: FindThings;
  /** The moment whose things are listed: the one asked for or, while they are, the one before it at the same dates. */
  readonly listed: Moment;
  readonly moment: Moment;
}

interface SearchableProps {
  readonly moment: Moment;
  readonly children: (searched: Searched) => ReactNode;
}

interface Fetching {
  readonly things: Promise<FindThings>;
}

let fetching: Fetching | undefined;

async function fetchThings(): Promise<FindThings> {
  const lists = await Promise.all(listsOfThings.map((load) => load()));
  return new FindThings(lists.map(({ things }) => things));
}

/** Fetched once; what could not be fetched is asked for again the next time. */
function fetchOnce(): Fetching {
  if (fetching === undefined) {
    fetching = { things: fetchThings() };
    fetching.things.catch(() => (fetching = undefined));
  }
  return fetching;
}

/**
 * Suspends while what finds things is fetched, with what reads the entries of all areas, and while the things of the moment
 * are listed. Each waits in a component of its own, in which nothing is kept that waiting would lose.
 */
export function Searchable({ moment, children }: SearchableProps) {
  return (
    <AmongThings things={use(fetchOnce().things)} moment={moment}>
      {children}
    </AmongThings>
  );
}

function AmongThings({ things, moment, children }: SearchableProps & { readonly things: FindThings }) {
  const { knownOn, upTo, effectiveOn } = useClocks().clocks;
  const dates = `${knownOn} ${upTo} ${effectiveOn}`;
  const [last, setLast] = useState<{ readonly moment: Moment; readonly dates: string }>();
  useEffect(() => {
    let isWanted = true;
    const list = async (): Promise<void> => {
      await things.prepare(moment).done;
      if (isWanted) setLast({ moment, dates });
    };
    void list();
    return () => {
      isWanted = false;
    };
  }, [things, moment, dates]);
  if (things.isPrepared(moment)) return children({ things, listed: moment, moment });
  // The one before knows all but the newest entries.
  if (last?.dates === dates) return children({ things, listed: last.moment, moment });
  use(things.prepare(moment).done);
  return children({ things, listed: moment, moment });
}
