import type { Moment } from '@minutebook/ledger';
import { useEffect, useSyncExternalStore } from 'react';

import { useNow } from '../../replay/index.ts';
import { inSlices } from '../../take-away/in-slices.ts';
import { EntryIndex } from './entry-index.ts';

/** Entries that are read before it is said how far the reading has come. */
const saidEvery = 5000;

let index = new EntryIndex();
let wanted: Moment | undefined;
let isReading = false;
let version = 0;
const listeners = new Set<() => void>();

/** The entries' index, and how far it holds those of a moment. */
export interface Reading {
  readonly index: EntryIndex;
  /** How many of the entries that are known at the moment were read. */
  readonly read: number;
  /** Whether all of them were. */
  readonly isWhole: boolean;
}

/** The entries' index: read from the first on when it is first wanted, and kept up with what arrives. */
export function useReading({ world: { n } }: Moment): Reading {
  const now = useNow();
  useSyncExternalStore(subscribe, () => version);
  useEffect(() => {
    wanted = now;
    if (!isReading) void readOn();
  }, [now]);
  // What was read of another ledger is no part of this one, and what was read beyond the moment changes nothing.
  const read = index.isOf(now) ? Math.min(index.read, n) : 0;
  return { index, read, isWhole: read === n };
}

async function readOn(): Promise<void> {
  isReading = true;
  try {
    for (let moment = wanted; moment !== undefined; moment = wanted) {
      wanted = undefined;
      await readTo(moment);
    }
  } finally {
    isReading = false;
  }
}

/** Reads what is not yet read of the ledger as it is now, and lets the page go on in between. */
async function readTo(now: Moment): Promise<void> {
  if (!index.isOf(now)) index = new EntryIndex();
  const reading = index;
  const left = reading.read === 0 ? now.entries : now.entries.slice(reading.read);
  await inSlices(left, (entry) => {
    reading.add(entry);
    if (reading.read % saidEvery === 0) tell();
  });
  tell();
}

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
