import type { Seen } from '@minutebook/ledger';

import { keepHere, keptHere } from './kept-here.ts';

const key = 'minutebook.lastSeen';

/** Which ledger this browser saw last, and how far; `undefined` when it saw none, or keeps nothing. */
export function lastSeen(): Seen | undefined {
  try {
    const kept = JSON.parse(keptHere(key) ?? 'null') as Seen | null;
    return typeof kept?.epoch === 'string' && typeof kept.n === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what was seen, for the next visit; `undefined` forgets it. Where the browser keeps nothing, the check for another
 * ledger starts anew with every page.
 */
export function remember(seen: Seen | undefined): void {
  keepHere(key, seen === undefined ? undefined : JSON.stringify(seen));
}
