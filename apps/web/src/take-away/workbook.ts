import { daysBetween } from '@minutebook/domain';
import { writeXlsxStream } from 'hucre/xlsx';

import type { Cell, Gathered } from './gather.ts';

const formats = { day: 'd mmmm yyyy', pence: '"£"#,##0.00;[Red]-"£"#,##0.00' } as const;

/** A spreadsheet holds a day as the number of days since this one, and shows it by its format. */
const firstDay = '1899-12-30';

type Kind = keyof typeof formats;

/**
 * A table as an Excel workbook, under lines that say what it is: numbers, days and amounts are such, and texts are never
 * formulas.
 */
export function workbookOf(head: readonly string[], { headings, lines }: Gathered): ReadableStream<Uint8Array> {
  const kinds = headings.map((_, at) => kindOf(lines, at));
  const rows = function* (): Generator<(string | number | null)[]> {
    for (const text of head) yield [text];
    yield [];
    yield [...headings];
    for (const cells of lines) yield cells.map((cell, at) => written(cell, kinds[at]));
  };
  const columns = headings.map((heading, at) => {
    const kind = kinds[at];
    const width = Math.min(60, Math.max(12, heading.length + 2, widest(lines, at)));
    return kind === undefined ? { width } : { width, numFmt: formats[kind] };
  });
  return writeXlsxStream(rows(), { name: 'Table', columns });
}

/** What the typed cells of a column are, by the first of them: a column has one format. */
function kindOf(lines: Gathered['lines'], at: number): Kind | undefined {
  const first = lines.map((line) => line[at]).find((cell) => typeof cell === 'object' && cell !== null);
  return first === undefined || first === null || typeof first !== 'object' ? undefined : kind(first);
}

function kind(cell: Exclude<Cell, string | number | null>): Kind {
  return 'day' in cell ? 'day' : 'pence';
}

function written(cell: Cell, of: Kind | undefined): string | number | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (kind(cell) === of) return 'day' in cell ? daysBetween(firstDay, cell.day) : cell.pence / 100;
  return 'day' in cell ? cell.day : (cell.pence / 100).toFixed(2);
}

/** Characters of the widest cell among the first, which is enough to lay a column out. */
function widest(lines: Gathered['lines'], at: number): number {
  const lengths = lines.slice(0, 200).map((line) => {
    const cell = line[at];
    return typeof cell === 'string' ? cell.length : 0;
  });
  return Math.max(0, ...lengths);
}
