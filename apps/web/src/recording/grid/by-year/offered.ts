import type { YearAmount } from '@minutebook/domain';

import type { TableRow } from './use-table-store.ts';

/** Amounts that are stated elsewhere, which nobody need type again. */
export interface Offered {
  /** Who states them, such as “The preferred option “Buy””. */
  readonly by: string;
  /** Number of the entry that does. */
  readonly n: number;
  readonly amounts: readonly YearAmount[];
  /** What they are called there, such as “costs”. */
  readonly called: string;
  /** The row that they belong to; without it, any. */
  readonly row?: string;
}

/** Whether a row has the very amounts that are offered. */
export function hasAmounts(
  { amounts, row: only }: Offered,
  { id }: TableRow,
  { amounts: typed }: Pick<Offered, 'amounts'>,
): boolean {
  if (only !== undefined && only !== id) return false;
  const stated = amounts.toSorted((a, b) => (a.year < b.year ? -1 : 1));
  return (
    stated.length > 0 &&
    stated.length === typed.length &&
    stated.every(({ year, amount }, at) => year === typed[at]?.year && amount === typed[at].amount)
  );
}
