import { formatDay } from '../design/days.ts';
import { formatMoney } from '../design/numbers.ts';
import { harmless } from './csv.ts';
import type { Cell, Gathered } from './gather.ts';

/** A table as a paper takes it: texts parted by tabs, and a table that a word processor pastes as one. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Days and amounts stand in it as a page writes them: those of a column alike, with pence where any of them has some. */
export function copiedOf(head: readonly string[], { headings, lines }: Gathered): Copied {
  const beside = headings.map((_, at) => inPence(lines, at));
  const rows = lines.map((line) => line.map((cell, at) => shown(cell, beside[at])));
  const asText = [...head.map((text) => [text]), headings, ...rows].map((row) => row.map(onOneLine).join('\t'));
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const html = [
    ...head.map((text) => `<p>${escaped(text)}</p>`),
    `<table border="1"><thead>${row(headings, 'th')}</thead>`,
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
  ];
  return { text: asText.join('\r\n'), html: html.join('') };
}

/** An amount of the column that has pence, beside which the others are written with theirs; none where none has. */
function inPence(lines: Gathered['lines'], at: number): readonly number[] {
  for (const line of lines) {
    const cell = line[at];
    if (typeof cell === 'object' && cell !== null && 'pence' in cell && cell.pence % 100 !== 0) return [cell.pence];
  }
  return [];
}

function shown(cell: Cell, beside: readonly number[] | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if (typeof cell === 'number') return String(cell);
  return 'day' in cell ? formatDay(cell.day) : formatMoney(cell.pence, beside);
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\t\r\n]+\s*/g, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Puts a table on the clipboard. Must be called while a press of the reader is handled: browsers then allow it. */
export async function copy(making: Promise<Copied>): Promise<void> {
  const blob = async (of: keyof Copied, type: string): Promise<Blob> => new Blob([(await making)[of]], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text', 'text/plain'),
    'text/html': blob('html', 'text/html'),
  });
  await navigator.clipboard.write([item]);
}
