import { pounds } from '@minutebook/domain';
import type { YearAmount } from '@minutebook/domain';
import { z } from 'zod';

import { penceIn, typedPounds } from '../../../design/fields/pounds.ts';
import { whatIsWrongWithAmount } from '../../fields/amount-words.ts';
import { thisYear, yearAfter } from '../../fields/years.ts';
import { isTyped } from '../grid-store.ts';

/** A table by financial year as it is typed: what a form holds in place of a list of amounts, until it is sent. */
export interface TypedYears {
  /** The years of its last columns, in order. */
  readonly years: readonly string[];
  /** The cells of each row: words first, then an amount for each year; short where nothing is typed further right. */
  readonly rows: readonly (readonly string[])[];
}

/** A row as a command has it: its words, and amounts by year. */
export interface StatedRow {
  readonly words: readonly string[];
  readonly amounts: readonly YearAmount[];
}

/** As many years are shown at least. */
const fewest = 5;

/** More years than these have no columns between them that nobody named. */
const most = 40;

/** The years of a table that has to show these: all between the first and the last, and five at least. */
export function yearsFor(stated: readonly string[]): readonly string[] {
  const all = [...new Set(stated)].toSorted();
  const first = all[0] ?? thisYear();
  const span = Number((all.at(-1) ?? first).slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  if (span > most) return all;
  return Array.from({ length: Math.max(span, fewest) }, (_, index) => yearAfter(first, index));
}

/** Rows as they would be typed. What a row states for one year in two parts is their sum. */
export function typedRows(stated: readonly StatedRow[], years: readonly string[]): TypedYears {
  const rows = stated.map(({ words, amounts }) => {
    const cells = years.map((year) => {
      const of = amounts.filter((one) => one.year === year);
      return of.length === 0 ? '' : typedPounds(of.reduce((sum, one) => sum + one.amount, 0));
    });
    return untilLast([...words, ...cells]);
  });
  return { years, rows };
}

/** Without the empty cells at its end. */
export function untilLast(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((one) => one.trim() !== '') + 1);
}

/** Something wrong with a cell, by its row and column from 0, as a sentence. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

/** What a typed row says: its words, trimmed, and amounts; and what is wrong with the latter. */
export interface RowOfYears extends StatedRow {
  readonly problems: readonly Omit<CellProblem, 'row'>[];
}

/** Reads a row that begins with so many cells of words. */
export function readYears(cells: readonly string[], words: number, years: readonly string[]): RowOfYears {
  const read = years.map((year, at) => ({ year, column: words + at, ...amountIn(cells[words + at] ?? '') }));
  return {
    words: Array.from({ length: words }, (_, at) => (cells[at] ?? '').trim()),
    amounts: read.flatMap(({ year, amount }) => (amount === undefined ? [] : [{ year, amount }])),
    problems: read.flatMap(({ year, column, problem }) =>
      problem === undefined ? [] : [{ column, sentence: `${year}: ${problem}` }],
    ),
  };
}

/** The most that an amount can be; pence. */
const largest = 10_000_000_000_000;

/** The pence in a cell; nothing where it is empty, and what is wrong where it is no amount. */
export function amountIn(text: string): { readonly amount?: number; readonly problem?: string } {
  const plain = text.trim().replaceAll(/(?<=\d)\s(?=\d{3}(?:\D|$))/g, '');
  const amount = penceIn(plain);
  if (amount === undefined) return {};
  if (typeof amount === 'number') {
    return amount <= largest ? { amount } : { problem: `“${text.trim()}” is more than ${pounds(largest)}.` };
  }
  if (/^[-–—−]$/.test(plain)) return { problem: `“${plain}” is no amount: write 0, or leave the cell empty.` };
  if (/^(?:[-−–]|\()/.test(plain)) return { problem: `“${text.trim()}” is below nothing: enter 0 or more.` };
  const wrong = whatIsWrongWithAmount(text) ?? `“${text.trim()}” is no amount in pounds: write it as 1,250 or 1,250.50`;
  return { problem: `${wrong}.` };
}

/** What a whole table comes to as part of a command. */
export interface TableRead<Value> {
  readonly value: Value;
  readonly problems: readonly CellProblem[];
}

/** Reads every row in which something is typed. `also` says what else is wrong with one. */
export function readTable(
  { years, rows }: TypedYears,
  words: number,
  also: (row: RowOfYears) => readonly Omit<CellProblem, 'row'>[],
): TableRead<readonly RowOfYears[]> {
  const read = rows.flatMap((cells, row) => (isTyped(cells) ? [{ row, of: readYears(cells, words, years) }] : []));
  return {
    value: read.map(({ of }) => of),
    problems: read.flatMap(({ row, of }) => [...also(of), ...of.problems].map((one) => ({ row, ...one }))),
  };
}

const typedYears = z.object({ years: z.array(z.string()), rows: z.array(z.array(z.string())) });

/** The schema of a field that is typed as a table: what is wrong with a cell is said at that cell. */
export function typedAs(read: (typed: TypedYears) => TableRead<unknown>, then: z.ZodType) {
  return typedYears
    .transform((typed, context) => {
      const { value, problems } = read(typed);
      for (const { row, column, sentence } of problems) {
        context.addIssue({ code: 'custom', message: sentence, path: ['rows', row, column] });
      }
      // What has issues goes no further.
      return problems.length === 0 ? value : undefined;
    })
    .pipe(then);
}
