import { describe, expect, test } from 'vitest';

import type { Column, OnPage, ThenOf } from './column.ts';
import { gather } from './gather.ts';

interface Row {
  readonly title: string;
  readonly spent: number;
  readonly ended: { readonly value: string; readonly on: string; readonly n: number } | undefined;
}

const first: Row = { title: 'Portal', spent: 12_050, ended: undefined };
const second: Row = { title: 'Telephony', spent: -100, ended: { value: 'Done', on: '2026-09-16', n: 12 } };

async function gathered(columns: readonly Column<Row>[], rows: readonly Row[] = [first, second]) {
  return gather(columns as readonly Column<unknown>[], rows, {} as OnPage);
}

const title: Column<Row> = { heading: 'Project', cell: (row) => row.title };

describe('What is taken away of a table', () => {
  test('is the plain text of a cell, where its column has no value of its own', async () => {
    expect(await gathered([title])).toEqual({ headings: ['Project'], lines: [['Portal'], ['Telephony']] });
  });

  test('is money as money, a day as a day with the entry that states it, and nothing of what is pressed', async () => {
    const columns: readonly Column<Row>[] = [
      title,
      { heading: 'Spent', cell: () => '£', value: ({ spent }) => ({ pence: spent }), entries: () => [3, undefined] },
      { heading: 'Ended', cell: () => 'Never', value: ({ ended }) => ended ?? 'No' },
      { heading: 'Change', cell: () => 'Change', screenOnly: true },
    ];
    expect(await gathered(columns)).toEqual({
      headings: ['Project', 'Spent', 'Ended', 'Entry numbers'],
      lines: [
        ['Portal', { pence: 12_050 }, 'No', 3],
        ['Telephony', { pence: -100 }, { day: '2026-09-16' }, '3, 12'],
      ],
    });
  });

  test('is the value of a figure in its unit, with every entry behind its terms, each once and in order', async () => {
    const figure = (unit: string) => ({ value: 2500, unit, terms: [{ entries: [9, 4] }, { entries: [4] }] });
    const columns = ['pence', 'share', 'projects'].map((unit): Column<Row> => ({
      heading: unit,
      cell: () => '',
      value: () => figure(unit),
      was: { cannotDiffer: 'It is the only one.' },
    }));
    expect((await gathered(columns, [first])).lines).toEqual([[{ pence: 2500 }, 0.25, 2500, '4, 9']]);
  });

  test('has what a figure was in a column of its own, where anything is compared, and rests on what it is now', async () => {
    const figure = (value: number, n: number) => ({ value, unit: 'pence', terms: [{ entries: [n] }] });
    const spent = (of: ThenOf<Row>['of']): Column<Row> => ({
      heading: 'Spent',
      cell: () => '£',
      value: (row) => figure(row.spent, 9),
      was: { of, said: null },
    });
    const then = spent(({ title: of }) => (of === 'Portal' ? figure(500, 4) : 'none'));
    expect(await gathered([then])).toEqual({
      headings: ['Spent', 'Spent then', 'Entry numbers'],
      lines: [
        [{ pence: 12_050 }, { pence: 500 }, 9],
        [{ pence: -100 }, 'none', 9],
      ],
    });
    expect((await gathered([spent(() => undefined)])).headings).toEqual(['Spent', 'Entry numbers']);
  });

  test('has what a cell shows beside its value as a column of its own, unless no row has any', async () => {
    const why = (heading: string, of: (row: Row) => string | undefined): Column<Row> => ({
      ...title,
      further: [{ heading, value: of }],
    });
    expect((await gathered([why('Why', ({ ended }) => ended?.value)])).lines).toEqual([
      ['Portal', null],
      ['Telephony', 'Done'],
    ]);
    expect((await gathered([why('Why', () => undefined)])).headings).toEqual(['Project']);
  });

  test('has no column of the entries twice, where the table shows one', async () => {
    const columns: readonly Column<Row>[] = [
      { heading: 'Entries', cell: () => 'Entry 7', value: 'entries', entries: () => [7] },
      title,
    ];
    expect(await gathered(columns, [first])).toEqual({
      headings: ['Project', 'Entry numbers'],
      lines: [['Portal', 7]],
    });
  });
});
