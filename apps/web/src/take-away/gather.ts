import type { CellValue, Column, DayCell, OnPage, PenceCell, ValueOf } from '../design/column.ts';
import { inSlices } from './in-slices.ts';

/** A cell that is taken away; `null` where there is nothing. */
export type Cell = string | number | null | PenceCell | DayCell;

/** A table that is taken away: each line has a cell for each heading. */
export interface Gathered {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
}

interface Taken {
  readonly heading: string;
  readonly value: ValueOf<unknown>;
  /** Left out where no row has anything in it. */
  readonly further: boolean;
}

/** What rows say in the columns that can be taken away, with the entries that each rests on in a last one, where any does. */
export async function gather(
  columns: readonly Column<unknown>[],
  rows: readonly unknown[],
  page: OnPage,
): Promise<Gathered> {
  const wanted = columns.filter((column) => column.screenOnly !== true);
  const taken = [...wanted.flatMap(takenOf), entriesOf(wanted)];
  const lines: (readonly Cell[])[] = [];
  await inSlices(rows, (row) => lines.push(taken.map(({ value }) => cellOf(value(row, page)))));
  const kept = taken.map(({ further }, at) => !further || lines.some((line) => line[at] !== null));
  const narrowed = kept.every(Boolean) ? lines : lines.map((line) => line.filter((_, at) => kept[at]));
  return { headings: taken.filter((_, at) => kept[at]).map(({ heading }) => heading), lines: narrowed };
}

function takenOf(column: Column<unknown>): readonly Taken[] {
  const { heading, further = [] } = column;
  return [
    ...(column.value === 'entries' ? [] : [{ heading, value: valueOf(column), further: false }]),
    ...further.map((one) => ({ ...one, further: true })),
  ];
}

function valueOf(column: Column<unknown>): ValueOf<unknown> {
  if (typeof column.value === 'function') return column.value;
  // A column without a value of its own is one of plain text.
  return (row) => column.cell(row) as CellValue;
}

/** “3, 8, 12”, or 3 alone as a number, in the order in which they were recorded. */
function entriesOf(columns: readonly Column<unknown>[]): Taken {
  const value: ValueOf<unknown> = (row, page) => {
    const numbers = columns.flatMap((column) => [
      ...(column.entries?.(row) ?? []),
      ...(typeof column.value === 'function' ? restsOn(column.value(row, page)) : []),
      ...(column.further ?? []).flatMap((one) => restsOn(one.value(row, page))),
    ]);
    const sorted = [...new Set(numbers)].filter((n) => n !== undefined).toSorted((a, b) => a - b);
    return sorted.length > 1 ? sorted.join(', ') : sorted[0];
  };
  return { heading: 'Entry numbers', value, further: true };
}

function restsOn(value: CellValue): readonly number[] {
  if (typeof value !== 'object') return [];
  if ('n' in value) return [value.n];
  return 'terms' in value ? value.terms.flatMap(({ entries }) => entries) : [];
}

function cellOf(value: CellValue): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'object' || 'pence' in value || 'day' in value) return value;
  if ('on' in value) return { day: value.on };
  if (value.unit === 'pence') return { pence: value.value };
  // A share is held in hundredths of a percent.
  return value.unit === 'share' ? value.value / 10_000 : value.value;
}
