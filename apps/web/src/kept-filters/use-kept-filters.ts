import { useLocation } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';

import { stringifySearch } from '../address/read.ts';
import { keepHere, keptHere, useOwnId } from '../replay/index.ts';
import { filtersOf } from './filters-of.ts';
import { readKept } from './kept.ts';
import type { KeptFilter, KeptFilters } from './kept.ts';

/** Parts of an address that say which date is shown, which part of a long list, or what is done in it: they narrow nothing. */
const notFilters = new Set(['asof', 'on', 'since', 'page', 'move']);

/** The filters that the reader keeps of the list on this page. */
export interface OwnFilters {
  readonly path: string;
  /** What the list is narrowed to now, as an address writes it; empty for all of it. */
  readonly search: string;
  readonly all: readonly KeptFilter[];
  /** Keeps what becomes of them. False when the browser is full or forbids it. */
  readonly change: (changed: (before: KeptFilters) => KeptFilters) => boolean;
}

/**
 * The filters kept of the list that the address leads to: in this browser and for the reader alone, as what somebody looks
 * for is no statement of the ledger. `undefined` while it is not known who reads.
 */
export function useKeptFilters(): OwnFilters | undefined {
  const personId = useOwnId();
  const { pathname: path, search: asked } = useLocation();
  const key = filtersOf(personId);
  const text = useSyncExternalStore(subscribe, () => keptHere(key));
  return useMemo(() => {
    if (personId === undefined) return undefined;
    const narrows = Object.entries(asked).filter(([name]) => !notFilters.has(name));
    return {
      path,
      search: stringifySearch(Object.fromEntries(narrows.toSorted(([one], [other]) => (one < other ? -1 : 1)))),
      all: readKept(text)[path] ?? [],
      change: (changed) => {
        // Read anew: another window may have kept one meanwhile.
        const isKept = keepHere(key, JSON.stringify(changed(readKept(keptHere(key)))));
        for (const listener of listeners) listener();
        return isKept;
      },
    };
  }, [personId, path, asked, key, text]);
}

const listeners = new Set<() => void>();

/** Told of changes here and in other windows. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
