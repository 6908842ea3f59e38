import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

import { firstRecordedAfter, useNow } from '../replay/index.ts';
import { clocksApart, latestInstant, onClocksApart } from './server-clock.ts';

/** Says that this computer's clock is wrong, or the server's: days here are by the server's. */
export function ClocksApart() {
  const apart = useSyncExternalStore(onClocksApart, clocksApart);
  if (apart === undefined) return null;
  return (
    <p className="mb-time__state">
      The clock of this computer is about {apart}. Days here are by the server’s clock, in London.
    </p>
  );
}

/** Says that entries were recorded by a clock that was ahead, and how the ledger is read around them. */
export function EntriesAhead() {
  // Looked at anew with every entry that arrives.
  useNow();
  const latest = latestInstant();
  const n = latest === undefined ? undefined : firstRecordedAfter(latest);
  if (n === undefined) return null;
  return (
    <p className="mb-time__state">
      <Link to="/entries/$n" params={{ n: String(n) }}>
        Entry {n}
      </Link>{' '}
      and those after it were recorded by a clock that was ahead: until that day comes, no day tells what was known
      among them. Open an entry to see pages as known after it.
    </p>
  );
}
