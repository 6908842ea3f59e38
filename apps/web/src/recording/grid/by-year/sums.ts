import { formatMoney } from '../../../design/numbers.ts';
import type { GridTotal } from '../grid-of.ts';
import type { RowOfYears } from './typed-years.ts';
import type { TableRow } from './use-table-store.ts';

/** What is added up under the rows: only what may be added together. */
export interface TotalOf {
  readonly title: string;
  readonly has: (row: RowOfYears) => boolean;
}

/** In place of a sum of which a cell cannot be read. */
const unclear = 'not clear yet';

/** What a row comes to over all years; empty where no amount is typed. */
export function sumOf({ amounts, problems }: Pick<RowOfYears, 'amounts' | 'problems'>): string {
  return problems.length > 0 ? unclear : inPounds(amounts.map(({ amount }) => amount));
}

function inPounds(amounts: readonly number[]): string {
  if (amounts.length === 0) return '';
  return formatMoney(
    amounts.reduce((sum, one) => sum + one, 0),
    amounts,
  );
}

interface Table {
  readonly words: readonly unknown[];
  readonly totals: readonly TotalOf[];
}

/** The rows under a table: for each total that has rows, what it comes to by year and over all. */
export function totalsOf(
  { words, totals }: Table,
  years: readonly string[],
  read: readonly { readonly row: TableRow; readonly said: RowOfYears }[],
): readonly GridTotal[] {
  return totals.flatMap(({ title, has }) => {
    const rows = read.map(({ said }) => said).filter((one) => has(one));
    if (rows.length === 0) return [];
    const cells = years.map((year, at) => {
      const isUnclear = rows.some(({ problems }) => problems.some(({ column }) => column === words.length + at));
      return isUnclear ? unclear : inPounds(rows.flatMap(({ amounts }) => ofYear(amounts, year)));
    });
    const all = sumOf({ amounts: rows.flatMap((one) => one.amounts), problems: rows.flatMap((one) => one.problems) });
    return [{ title, cells: [...words.map(() => ''), ...cells, all] }];
  });
}

function ofYear(amounts: RowOfYears['amounts'], year: string): readonly number[] {
  return amounts.filter((one) => one.year === year).map(({ amount }) => amount);
}
