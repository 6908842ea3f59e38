import type { Seen } from '@minutebook/ledger';

const key = 'minutebook.lastSeen';

/** Which ledger this browser saw last, and how far; `undefined` when it saw none, or keeps nothing. */
export function lastSeen(): Seen | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Seen | null;
    return typeof kept?.epoch === 'string' && typeof kept.n === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was seen, for the next visit; `undefined` forgets it. A browser that keeps nothing is no fault. */
export function remember(seen: Seen | undefined): void {
  try {
    if (seen === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // Storage may be full or forbidden; the check for another ledger then starts anew with every page.
  }
}
