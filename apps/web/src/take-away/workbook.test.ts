import { readTable } from '@minutebook/tabular';
import type { Row } from '@minutebook/tabular';
import { describe, expect, test } from 'vitest';

import type { Cell } from './gather.ts';
import { workbookOf } from './workbook.ts';

const headings = ['Project', 'Spent', 'Ended', 'Rank'];

/** The rows of a workbook, read back, each as its texts and what a spreadsheet says that they are. */
async function madeOf(...lines: readonly (readonly Cell[])[]): Promise<readonly (readonly [string, string?][])[]> {
  const bytes = await new Response(workbookOf(['Backlog: Projects'], { headings, lines })).bytes();
  const read = readTable(bytes);
  if (read.kind !== 'table') throw new Error(`It cannot be read: ${JSON.stringify(read)}`);
  const rows = [...(read.sheets[0]?.rows() ?? [])].filter((row): row is Row => row.kind === 'row');
  return rows.map(({ cells, types }) => cells.map((text, at) => [text, types?.[at]] as [string, string?]));
}

describe('A workbook', () => {
  test('says what it is, then has its headings and a line for each row', async () => {
    const [first, second, third] = await madeOf(['Portal', null, null, 1]);
    expect(first).toEqual([['Backlog: Projects', 'text']]);
    expect(second?.map(([text]) => text)).toEqual(headings);
    expect(third?.map(([text]) => text)).toEqual(['Portal', '', '', '1']);
  });

  test('has amounts and ranks as numbers, days as days, and what begins like a formula as text', async () => {
    const rows = await madeOf(['=1+1', { pence: -12_345 }, { day: '2026-09-16' }, -2], ['-3', null, 'Not yet', null]);
    expect(rows[2]).toEqual([
      ['=1+1', 'text'],
      ['-123.45', 'number'],
      ['2026-09-16', 'date'],
      ['-2', 'number'],
    ]);
    expect(rows[3]?.slice(0, 3)).toEqual([
      ['-3', 'text'],
      ['', expect.anything()],
      ['Not yet', 'text'],
    ]);
  });

  test('holds a day before any that a spreadsheet counts wrongly, and the last of a leap year', async () => {
    const rows = await madeOf(['', null, { day: '1900-03-01' }, null], ['', null, { day: '2024-12-31' }, null]);
    expect(rows.slice(2).map((row) => row[2])).toEqual([
      ['1900-03-01', 'date'],
      ['2024-12-31', 'date'],
    ]);
  });
});
