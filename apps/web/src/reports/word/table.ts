import { inWords, referenceInColumn } from '../paper/reference.ts';
import type { PaperColumn, PaperTable } from '../paper/model.ts';
import { paragraph, run } from './runs.ts';
import { xml } from './xml.ts';

/** A row of more letters may be parted by the end of a page. */
const longestWhole = 400;

/** Of the text on an A4 page, in twentieths of a point. */
export const textWidth = 9638;

/** A table with a caption above it, unless its header row says the same, and that row repeated on every page. */
export function wordTable({ caption, columns, rows }: PaperTable, captioned = true): string {
  const cited = rows.some(({ entries }) => entries.length > 0);
  const all: readonly PaperColumn[] = cited ? [...columns, { heading: 'Entries' }] : columns;
  const cells = rows.map((row) => (cited ? [...row.cells, inWords(referenceInColumn(row.entries))] : row.cells));
  const widths = widthsOf(all, cells);
  return [
    ...(captioned ? [paragraph('Caption', [run(caption)])] : []),
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
  // A long row has to go on on the next page; a short one is easier to read whole.
  const whole = total(row.map(({ length }) => length)) < longestWhole;
  return xml('w:tr', {}, ...(whole ? [xml('w:trPr', {}, xml('w:cantSplit'))] : []), ...cells);
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

/** About how wide a letter is set in a table, and what stands beside the words of a cell; in twentieths of a point. */
const letter = 118;
const beside = 190;
/** A longer word, such as a digest, is broken. */
const longestWord = 18;
/** A longer text is broken into lines. */
const longestLine = 60;

/** Each column as wide as its longest word; what is left goes to those whose texts would break, so that prose has room. */
function widthsOf(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): readonly number[] {
  const texts = columns.map(({ heading }, at) => [heading, ...rows.map((row) => row[at] ?? '')]);
  const needed = texts.map((of) => {
    const words = of.flatMap((text) => text.split(/\s/)).map(({ length }) => length);
    return Math.min(Math.max(...words), longestWord) * letter + beside;
  });
  const wanted = texts.map((of, at) => {
    const whole = Math.min(Math.max(...of.map(({ length }) => length)), longestLine) * letter + beside;
    return Math.max(0, whole - (needed[at] ?? 0));
  });
  const left = textWidth - total(needed);
  const widths = needed.map((least, at) =>
    left < 0
      ? Math.floor((textWidth * least) / total(needed))
      : least + Math.floor((Math.min(left, total(wanted)) * (wanted[at] ?? 0)) / Math.max(1, total(wanted))),
  );
  const rest = textWidth - total(widths);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}

function total(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0);
}
