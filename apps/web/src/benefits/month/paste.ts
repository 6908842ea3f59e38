import { comparable } from '@minutebook/domain';

/** What a spreadsheet puts on the clipboard: rows of cells. Quotes around a cell are the spreadsheet's. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((line) =>
    line.split('\t').map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'),
    ),
  );
}

interface Service {
  readonly serviceId: string;
  readonly title: string;
}

/** Where the cells of a block go, and what of it goes nowhere. */
export interface Placed {
  readonly cells: readonly { readonly id: string; readonly at: number; readonly texts: readonly string[] }[];
  /** Sentences about what was left out. */
  readonly left: readonly string[];
}

/**
 * Places a block from a spreadsheet. Where the first cells of its lines are titles of services, each line goes to its
 * service, whatever the order; else the lines go down from the row, and the cells to the right from the column.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  services: readonly Service[],
  from: { readonly row: number; readonly column: number },
  columns: number,
): Placed {
  const byTitle = new Map(services.map((one) => [comparable(one.title), one.serviceId]));
  const isTitled = block.some(([first = '']) => byTitle.has(comparable(first)));
  return isTitled ? byTitles(block, byTitle, columns) : downFrom(block, services, from, columns);
}

function byTitles(
  block: readonly (readonly string[])[],
  byTitle: ReadonlyMap<string, string>,
  columns: number,
): Placed {
  const lines = block.map(([title = '', ...texts]) => ({ title, id: byTitle.get(comparable(title)), texts }));
  const unknown = lines.filter(({ id, title }) => id === undefined && title !== '').map(({ title }) => `“${title}”`);
  const wide = lines.some(({ texts }) => texts.length > columns);
  return {
    cells: lines.flatMap(({ id, texts }) => (id === undefined ? [] : [{ id, at: 0, texts: texts.slice(0, columns) }])),
    left: [
      ...(unknown.length === 0 ? [] : [`No service is called ${unknown.join(', ')}: left out.`]),
      ...(wide ? ['Cells beyond the last column were left out.'] : []),
    ],
  };
}

function downFrom(
  block: readonly (readonly string[])[],
  services: readonly Service[],
  { row, column }: { readonly row: number; readonly column: number },
  columns: number,
): Placed {
  const room = columns - column;
  const below = services.length - row;
  return {
    cells: block.slice(0, below).map((texts, at) => ({
      id: services[row + at]?.serviceId ?? '',
      at: column,
      texts: texts.slice(0, room),
    })),
    left: [
      ...(block.length > below ? [`${block.length - below} lines below the last service were left out.`] : []),
      ...(block.some((texts) => texts.length > room) ? ['Cells beyond the last column were left out.'] : []),
    ],
  };
}
