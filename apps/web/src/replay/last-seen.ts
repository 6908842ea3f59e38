import type { LedgerHead } from '@minutebook/ledger';

const key = 'minutebook.lastSeen';

/** Which ledger this browser saw last, and how long it was; `undefined` when it saw none, or keeps nothing. */
export function lastSeen(): LedgerHead | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as LedgerHead | null;
    return typeof kept?.epoch === 'string' && typeof kept.length === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was seen, for the next visit; `undefined` forgets it. A browser that keeps nothing is no fault. */
export function remember(seen: LedgerHead | undefined): void {
  try {
    if (seen === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // Storage may be full or forbidden; the check for a shorter ledger then starts anew with every page.
  }
}
