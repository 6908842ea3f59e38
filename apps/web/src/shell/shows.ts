import type { Category } from '@minutebook/domain';

/**
 * What of the ledger a page shows, so that it can tell what changed of it between two points. The streams of these
 * categories, or of `all`; where the address names one thing, what is kept of that thing alone. `itself`: the page sets
 * both points beside each other in its own words. `records`: it is there to record or to set something, now.
 */
export type Shows = readonly Category[] | 'all' | 'itself' | 'records';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Absent for the pages of forms. */
    readonly shows?: Shows;
  }
}
