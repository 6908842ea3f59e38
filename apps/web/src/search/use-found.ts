import { useMemo } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { useNow } from '../replay/index.ts';
import { useReading } from './entries/reading.ts';
import type { Reading } from './entries/reading.ts';
import { findAll } from './found.ts';
import type { Told } from './options.ts';
import type { Searched } from './Searchable.tsx';

/** What is found, and among how many entries. */
export interface Finding extends Told, Omit<Reading, 'index'> {}

/** What is found under what somebody typed, in the moment that the dates of the address ask for. */
export function useFound(typed: string, { things, listed, moment }: Searched): Finding {
  const { day, past } = useClocks();
  const now = useNow();
  const { index, read, isWhole } = useReading(moment);
  return useMemo(() => {
    const found = findAll(typed, { things, listed, entries: index, read, moment, day });
    const nameNow = past ? (path: string) => things.nameAt(path, now) : undefined;
    return { found, moment, nameNow, read, isWhole };
  }, [typed, things, listed, index, read, isWhole, moment, day, past, now]);
}
