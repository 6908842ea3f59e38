import { referenceTo } from '../paper/reference.ts';
import type { PaperColumn, PaperTable } from '../paper/model.ts';
import { listed } from '../../governance/public/words.ts';
import { paragraph, run } from './runs.ts';
import { xml } from './xml.ts';

/** Of the text on an A4 page, in twentieths of a point. */
export const textWidth = 9638;

/** A table with a caption above it and a header row that is repeated on every page. */
export function wordTable({ caption, columns, rows }: PaperTable): string {
  const cited = rows.some(({ entries }) => entries.length > 0);
  const all: readonly PaperColumn[] = cited ? [...columns, { heading: 'Entries' }] : columns;
  const cells = rows.map((row) => (cited ? [...row.cells, numbersOf(row.entries)] : row.cells));
  const widths = widthsOf(all, cells);
  return [
    paragraph('Caption', [run(caption)]),
    xml(
      'w:tbl',
      {},
      tableProperties(caption),
      xml('w:tblGrid', {}, ...widths.map((width) => xml('w:gridCol', { 'w:w': width }))),
      headerRow(all, widths),
      ...cells.map((row) => bodyRow(row, all, widths)),
    ),
  ].join('');
}

function numbersOf(entries: readonly number[]): string {
  const reference = referenceTo(entries);
  if (reference === undefined) return '';
  const numbers = listed(reference.named.map(String), '');
  return reference.named.length === entries.length ? numbers : `${reference.before}${numbers}`;
}

function tableProperties(caption: string): string {
  return xml(
    'w:tblPr',
    {},
    xml('w:tblStyle', { 'w:val': 'PaperTable' }),
    xml('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
    xml('w:tblLook', {
      'w:val': '00A0',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 1,
      'w:lastColumn': 0,
      'w:noHBand': 0,
      'w:noVBand': 0,
    }),
    xml('w:tblCaption', { 'w:val': caption }),
  );
}

function headerRow(columns: readonly PaperColumn[], widths: readonly number[]): string {
  const cells = columns.map((column, at) => cell(column.heading, column, widths[at] ?? 0));
  return xml('w:tr', {}, xml('w:trPr', {}, xml('w:cantSplit'), xml('w:tblHeader')), ...cells);
}

function bodyRow(row: readonly string[], columns: readonly PaperColumn[], widths: readonly number[]): string {
  const cells = columns.map((column, at) => cell(row[at] ?? '', column, widths[at] ?? 0));
  return xml('w:tr', {}, ...cells);
}

function cell(words: string, { numeric }: PaperColumn, width: number): string {
  const lines = words.split(/\r\n|[\n\r]/);
  const aligned = numeric === true ? [xml('w:jc', { 'w:val': 'right' })] : [];
  return xml(
    'w:tc',
    {},
    xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    ...lines.map((line) => paragraph('TableText', line === '' ? [] : [run(line)], aligned)),
  );
}

/** Each column by its longest cell, so that prose has room; between what a number needs and what a line holds. */
function widthsOf(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): readonly number[] {
  const weights = columns.map(({ heading }, at) => {
    const longest = Math.max(heading.length, ...rows.map((row) => (row[at] ?? '').length));
    return Math.min(Math.max(longest, 9), 44);
  });
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const widths = weights.map((weight) => Math.floor((textWidth * weight) / whole));
  const left = textWidth - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((width, at) => (at === 0 ? width + left : width));
}
