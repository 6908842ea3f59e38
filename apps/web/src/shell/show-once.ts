import { useEffect } from 'react';
import type { HistoryState } from '@tanstack/react-router';

/**
 * Forgets what a page was handed by the one that led to it, once it is shown: going back to the page, or loading it
 * again, then says nothing again. What is shown stays until the page is left. Nothing is forgotten while `shown` is
 * `undefined`.
 */
export function useShownOnce(key: keyof HistoryState, shown: unknown): void {
  useEffect(() => {
    if (shown === undefined) return;
    const kept = { ...(window.history.state as object | null), [key]: undefined };
    // The router listens to `window.history.replaceState` and would take the notice off the page at once.
    History.prototype.replaceState.call(window.history, kept, '');
  }, [key, shown]);
}
