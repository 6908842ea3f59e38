import { asTyped, searchOf } from '../address/read.ts';
import type { Read } from '../address/read.ts';

/**
 * The dates of every address: `asof`, the point of the ledger that is shown; `on`, as effective on; `since`, the point
 * that is set beside it. Kept as they were typed, so that what is none is shown and explained instead of being dropped.
 */
const dates = { asof: asTyped, on: asTyped, since: asTyped };
export type ClockSearch = Read<typeof dates>;

export const readClocks = searchOf(dates);
