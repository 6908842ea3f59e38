import { comparable } from '@minutebook/domain';

import { counted } from '../../design/numbers.ts';

/** The lines of cells that a spreadsheet puts on the clipboard. */
export type Block = readonly (readonly string[])[];

/** What a spreadsheet puts on the clipboard: rows of cells. Quotes around a cell are the spreadsheet's, and may hold a new line. */
export function readBlock(text: string): Block {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/(\r\n|\r|\n)$/, '').matchAll(cellsOf)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replaceAll(/\s+/g, ' ').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

// A cell in quotes or not, and what ends it.
const cellsOf = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

interface Row {
  readonly id: string;
  readonly title: string;
}

/** What the grid is of. */
interface Into {
  /** The titles of its columns. */
  readonly titles: readonly string[];
  /** What a row is about, such as “service”. */
  readonly called: string;
}

/** Where the cells of a block go, and what of it goes nowhere. */
export interface Placed {
  readonly cells: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
  /** Sentences about what was left out. */
  readonly left: readonly string[];
}

/**
 * Places a block from a spreadsheet. Where the first cells of its lines are titles of rows, each line goes to its row,
 * whatever the order; else the lines go down from the row. Where its first line is headings, each cell goes to the column
 * that is headed so; else the cells go to the right, from the first column of a line that names its row and from that of
 * the place where it is pasted else.
 */
export function placeBlock(
  block: Block,
  all: readonly Row[],
  from: { readonly row: number; readonly column: number },
  { titles, called }: Into,
): Placed {
  const byTitle = new Map(all.map((one) => [comparable(one.title), one.id]));
  const isTitled = block.some(([first = '']) => byTitle.has(comparable(first)));
  const { columns, unknown } = columnsOf(block[0] ?? [], titles, isTitled);
  const lines = columns === undefined ? block : block.slice(1);
  const begin = isTitled ? 0 : from.column;
  const spread = (texts: readonly string[]) =>
    texts.flatMap((text, at): readonly Cell[] => {
      const column = columns === undefined ? begin + at : columns[at];
      return column === undefined ? [] : [{ at: column, text }];
    });
  const rows = isTitled
    ? lines
        .filter((texts) => texts.some((text) => text !== ''))
        .map(([title = '', ...texts]) => ({ title, id: byTitle.get(comparable(title)), cells: spread(texts) }))
    : lines.map((texts, at) => ({ title: '', id: all[from.row + at]?.id, cells: spread(texts) }));
  return placed(
    rows,
    titles.length,
    unknown,
    called,
    isTitled ? `without the title of a ${called}` : `below the last ${called}`,
  );
}

interface Cell {
  readonly at: number;
  readonly text: string;
}

interface Line {
  /** What its row is called there; empty where it names none. */
  readonly title: string;
  /** Its row; `undefined` where there is none. */
  readonly id: string | undefined;
  readonly cells: readonly Cell[];
}

/** Which column each heading names, where the first line holds headings at all. */
function columnsOf(first: readonly string[], titles: readonly string[], isTitled: boolean) {
  const byTitle = new Map(titles.map((title, at) => [comparable(title), at]));
  const headings = isTitled ? first.slice(1) : first;
  if (!headings.some((one) => byTitle.has(comparable(one)))) return { columns: undefined, unknown: [] };
  return {
    columns: headings.map((one) => byTitle.get(comparable(one))),
    unknown: headings.filter((one) => one !== '' && !byTitle.has(comparable(one))),
  };
}

function placed(
  lines: readonly Line[],
  columns: number,
  unknown: readonly string[],
  called: string,
  whichLines: string,
): Placed {
  const strangers = lines.filter(({ id, title }) => id === undefined && title !== '').map(({ title }) => `“${title}”`);
  const others = lines.filter(({ id, title }) => id === undefined && title === '').length;
  const isWide = lines.some(({ cells }) => cells.some(({ at, text }) => at >= columns && text !== ''));
  return {
    cells: lines.flatMap(({ id, cells }) =>
      id === undefined ? [] : [{ id, cells: cells.filter(({ at }) => at < columns) }],
    ),
    left: [
      ...(strangers.length === 0 ? [] : [`No ${called} is called ${strangers.join(', ')}: left out.`]),
      ...(unknown.length === 0
        ? []
        : [`No column is called ${unknown.map((one) => `“${one}”`).join(', ')}: left out.`]),
      ...(others === 0 ? [] : [`${counted(others, 'line')} ${whichLines} left out.`]),
      ...(isWide ? ['Cells beyond the last column were left out.'] : []),
    ],
  };
}
