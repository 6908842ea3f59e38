import { financialYearOf } from '@minutebook/domain';

import { yearAfter } from '../../fields/years.ts';
import { placeBlock } from '../paste.ts';
import type { Block, Placed } from '../paste.ts';
import type { Place } from '../use-cells.ts';
import { yearsFor } from './typed-years.ts';

/** What a block is pasted into. */
interface Into {
  readonly rows: Parameters<typeof placeBlock>[1];
  /** The titles of the columns before the years. */
  readonly words: readonly string[];
  readonly years: readonly string[];
  /** What a row is called. */
  readonly called: string;
}

/** So many columns may follow on those that there are. */
const room = 40;

/**
 * Places a block from a spreadsheet in a table by financial year, which gains the years that the block has besides: those
 * that its first line names, and where it names none, those that follow.
 */
export function placeYears(block: Block, from: Place, { rows, words, years, called }: Into) {
  const [first = [], ...lines] = block;
  const headings = first.map((one) => yearIn(one) ?? one);
  const known = yearsFor([...years, ...headings.filter((one) => yearIn(one) === one)]);
  const all = [...known, ...Array.from({ length: room }, (_, at) => yearAfter(known.at(-1) ?? '', at + 1))];
  const year = years[from.column - words.length];
  const column = year === undefined ? from.column : words.length + all.indexOf(year);
  const titles = [...words, ...all];
  const placed: Placed = placeBlock([headings, ...lines], rows, { row: from.row, column }, { titles, called });
  const used = placed.cells.flatMap(({ cells }) => cells.flatMap(({ at, text }) => (text === '' ? [] : [at + 1])));
  return { placed, years: all.slice(0, Math.max(known.length, Math.max(0, ...used) - words.length)) };
}

/** A financial year as people head a column with it: `2026-27`, `2026/27`, `2026-2027` or `26/27`. */
export function yearIn(text: string): string | undefined {
  const [, from, to = ''] = /^(?:FY\s*)?(?:20)?(\d\d)\s*[-–/]\s*(?:20)?(\d\d)$/i.exec(text.trim()) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to) ? financialYearOf(`20${from}-04-01`) : undefined;
}
