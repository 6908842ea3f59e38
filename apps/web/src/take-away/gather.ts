import { isInPence } from '@minutebook/domain';

import type { CellValue, Column, DayCell, OnPage, PenceCell, ThenOf, ValueOf } from './column.ts';
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

/** The last column: of the entries that a row rests on. */
const entryNumbers = 'Entry numbers';

/** What rows say in the columns that can be taken away, with the entries that each rests on in a last one, where any does. */
export async function gather(
  columns: readonly Column<unknown>[],
  rows: readonly unknown[],
  page: OnPage,
): Promise<Gathered> {
  const wanted = columns.filter((column) => column.screenOnly !== true);
  const taken = wanted.flatMap(takenOf);
  const filled = [...taken.map(({ further }) => !further), false];
  const lines: (readonly Cell[])[] = [];
  await inSlices(rows, (row) => {
    const values = taken.map(({ value }) => value(row, page));
    const stated = wanted.flatMap((column) => column.entries?.(row) ?? []);
    const line = [...values.map(cellOf), numbersOf([...stated, ...values.flatMap(restsOn)])];
    for (const [at, cell] of line.entries()) if (cell !== null) filled[at] = true;
    lines.push(line);
  });
  const headings = [...taken.map(({ heading }) => heading), entryNumbers];
  return filled.every(Boolean) ? { headings, lines } : await narrowed({ headings, lines }, filled);
}

/** The same without the columns in which no row has anything. */
async function narrowed({ headings, lines }: Gathered, filled: readonly boolean[]): Promise<Gathered> {
  const kept: (readonly Cell[])[] = [];
  await inSlices(lines, (line) => kept.push(line.filter((_, at) => filled[at])));
  return { headings: headings.filter((_, at) => filled[at]), lines: kept };
}

function takenOf(column: Column<unknown>): readonly Taken[] {
  const { heading, was, further = [] } = column;
  return [
    ...(column.value === 'entries' ? [] : [{ heading, value: valueOf(column), further: false }]),
    ...(was === undefined || 'cannotDiffer' in was
      ? []
      : [{ heading: `${heading} then`, value: thenOf(was), further: true }]),
    ...further.map((one) => ({ ...one, further: true })),
  ];
}

/** The value alone: a row rests on the entries behind what it says now. */
function thenOf({ of }: ThenOf<unknown>): ValueOf<unknown> {
  return (row) => {
    const was = of(row);
    return typeof was === 'object' && 'terms' in was ? { ...was, terms: [] } : was;
  };
}

function valueOf(column: Column<unknown>): ValueOf<unknown> {
  if (typeof column.value === 'function') return column.value;
  // A column without a value of its own is one of plain text.
  return (row) => column.cell(row) as CellValue;
}

/** “3, 8, 12”, or 3 alone as a number, in the order in which they were recorded. */
function numbersOf(numbers: readonly (number | undefined)[]): Cell {
  const sorted = [...new Set(numbers)].filter((n) => n !== undefined).toSorted((a, b) => a - b);
  return sorted.length > 1 ? sorted.join(', ') : (sorted[0] ?? null);
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
  if (isInPence(value.unit)) return { pence: value.value };
  // A share is held in hundredths of a percent.
  return value.unit === 'share' ? value.value / 10_000 : value.value;
}
