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

/** Whether nothing of what is offered is left to be typed: a row has it, or all rows come to it year by year. */
export function isTaken(offered: Offered, rows: readonly RowSaid[]): boolean {
  if (rows.some(({ row, said }) => hasAmounts(offered, row, said))) return true;
  const all = rows.flatMap(({ said }) => said.amounts);
  const years = [...new Set(all.map(({ year }) => year))].toSorted();
  const amounts = years.map((year) => ({ year, amount: sumOfYear(all, year) }));
  return offered.row === undefined && rows[0] !== undefined && hasAmounts(offered, rows[0].row, { amounts });
}

interface RowSaid {
  readonly row: TableRow;
  readonly said: Pick<Offered, 'amounts'>;
}

function sumOfYear(all: readonly YearAmount[], year: string): number {
  return all.reduce((sum, one) => (one.year === year ? sum + one.amount : sum), 0);
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
