import type { Cell, Gathered } from './gather.ts';
import { inSlices } from './in-slices.ts';

/** Characters of a part of the file. */
const partLength = 100_000;

/**
 * A table as a file that spreadsheets open: comma-separated, each line ended, marked as UTF-8, under lines that say what
 * it is. Days are written `2026-09-16`, amounts in pounds with pence and without a sign of the currency.
 */
export async function csvOf(head: readonly string[], { headings, lines }: Gathered): Promise<Blob> {
  const parts: Blob[] = [];
  let text = `\uFEFF${head.map((one) => line([one])).join('')}\r\n${line(headings)}`;
  await inSlices(lines, (cells) => {
    text += line(cells);
    // A file of very many small parts holds the page up when it is made of them.
    if (text.length < partLength) return;
    parts.push(new Blob([text]));
    text = '';
  });
  return new Blob([...parts, text], { type: 'text/csv;charset=utf-8' });
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return 'day' in cell ? cell.day : (cell.pence / 100).toFixed(2);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes a text that begins like a formula for one, whoever wrote it. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
