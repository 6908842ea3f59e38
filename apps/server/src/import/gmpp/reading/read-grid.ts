import { csvRecords, delimiterOf, refuse, withoutSeparatorLine } from '@minutebook/tabular';
import type { Delimiter, Refused } from '@minutebook/tabular';

/** The cells of a file, every row as long as the first. */
export interface Grid {
  readonly kind: 'grid';
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** Numbers, as the file counts its records from 1, of the rows above. */
  readonly rowNumbers: readonly number[];
  /** False when the file stops without one, so that its last cell may have been cut off. */
  readonly endsInLineBreak: boolean;
}

/** Editions have about 3,000 cells; reading a million would keep everybody else waiting. */
const mostCells = 200_000;

/** The text as cells. Refuses text that is no table, and a table that breaks off or whose rows differ in length. */
export function readGrid(whole: string): Grid | Refused {
  const { text, stated } = withoutSeparatorLine(whole);
  const delimiter = delimiterOf(text, stated);
  if (delimiter !== undefined && hasMoreThan(mostCells, [delimiter, '\n'], text)) {
    return refuse('The file has far more cells than any edition of this publication. It is not read.');
  }
  if (delimiter === undefined) {
    return refuse('The file is not a table: its first row holds neither commas nor semicolons between cells.');
  }
  const records = parseRecords(text, delimiter);
  if (!Array.isArray(records)) return records;
  const numbered = records
    .map((cells, index) => ({ cells, number: index + (stated === undefined ? 1 : 2) }))
    .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '');
  const width = numbered[0]?.cells.length ?? 0;
  const ragged = numbered.find(({ cells }) => cells.length !== width);
  if (ragged !== undefined) {
    return refuse(
      `Row ${ragged.number} has ${ragged.cells.length} cells where the first row has ${width}: the file is cut off or damaged.`,
    );
  }
  return {
    kind: 'grid',
    delimiter,
    rows: numbered.map(({ cells }) => cells),
    rowNumbers: numbered.map(({ number }) => number),
    endsInLineBreak: text.endsWith('\n'),
  };
}

function parseRecords(text: string, delimiter: Delimiter): (readonly string[])[] | Refused {
  const records: (readonly string[])[] = [];
  for (const record of csvRecords(text, delimiter, text.length)) {
    if (record.kind === 'refused') return record;
    records.push(record.cells);
  }
  return records;
}

/** Whether the marks occur more often than that; stops looking as soon as they do. */
function hasMoreThan(limit: number, marks: readonly string[], text: string): boolean {
  let found = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0 && found <= limit; at = text.indexOf(mark, at + 1)) found += 1;
  }
  return found > limit;
}
