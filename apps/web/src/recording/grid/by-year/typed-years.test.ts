import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { GridStore } from '../grid-store.ts';
import { placeYears, yearIn } from './place-years.ts';
import { sumOf, totalsOf } from './sums.ts';
import { amountIn, readTable, readYears, typedAs, typedRows, yearsFor } from './typed-years.ts';
import { rowsOfField } from './use-table-store.ts';

describe('The years of a table', () => {
  test('are those between the first and the last that it has, and five at least', () => {
    expect(yearsFor(['2028-29', '2026-27'])).toEqual(['2026-27', '2027-28', '2028-29', '2029-30', '2030-31']);
    expect(yearsFor(['2026-27', '2032-33'])).toHaveLength(7);
    expect(yearsFor([])).toHaveLength(5);
  });
  test('are only those that it has where they lie far apart', () => {
    expect(yearsFor(['1950-51', '2060-61'])).toEqual(['1950-51', '2060-61']);
  });
  test.each(['2026-27', '2026/27', '2026-2027', '26/27', 'FY2026/27', ' 2026–27 '])('%j is one', (typed) => {
    expect(yearIn(typed)).toBe('2026-27');
  });
  test.each(['2026', '2026-28', '1,250', 'Total', ''])('%j is none', (typed) => expect(yearIn(typed)).toBeUndefined());
});

describe('An amount in a cell', () => {
  test.each([
    ['1250', 125_000],
    ['£1,250.50', 125_050],
    ['1 250', 125_000],
    [' 0 ', 0],
  ])('%j is read', (typed, amount) => expect(amountIn(typed)).toEqual({ amount }));
  test.each(['about 5', '1.000', '5 k', '-', '-5', '(500)', '900,000,000,000'])('%j is said to be none', (typed) => {
    expect(amountIn(typed).amount).toBeUndefined();
    expect(amountIn(typed).problem).toContain(typed);
  });
  test('is not there where nothing is typed', () => expect(amountIn(' ')).toEqual({}));
});

const years = yearsFor(['2026-27']);

describe('A row of a table', () => {
  test('is read as it was typed', () => {
    const stated = {
      words: ['Capital', 'Reserve'],
      amounts: [
        { year: '2026-27', amount: 125_050 },
        { year: '2029-30', amount: 0 },
      ],
    };
    const typed = typedRows([stated], years);
    expect(typed.rows).toEqual([['Capital', 'Reserve', '1250.50', '', '', '0']]);
    expect(readYears(typed.rows[0] ?? [], 2, years)).toEqual({ ...stated, problems: [] });
  });
  test('that states one year in two parts is typed as their sum', () => {
    const amounts = [1, 2].map((amount) => ({ year: '2026-27', amount: amount * 100 }));
    expect(typedRows([{ words: [], amounts }], years).rows).toEqual([['3']]);
  });
  test('says which of its cells cannot be read, and its sum is then not said', () => {
    const read = readYears(['', '100', 'about 5'], 1, years);
    expect(read.problems).toEqual([
      { column: 2, sentence: '2027-28: “about 5” is no amount in pounds: write it as 1,250 or 1,250.50.' },
    ]);
    expect(sumOf(read)).toBe('not clear yet');
    expect(sumOf({ ...read, problems: [] })).toBe('£100');
  });
  test('in which nothing is typed is passed over, and keeps the places of the others', () => {
    const { value, problems } = readTable(
      {
        years,
        rows: [
          ['', ''],
          ['x', 'y'],
        ],
      },
      1,
      () => [],
    );
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 1, column: 1 }]);
  });
});

describe('A schema of what is typed as a table', () => {
  const schema = z.object({ list: typedAs((typed) => readTable(typed, 0, () => []), z.array(z.unknown()).min(1)) });
  test('says what is wrong with a cell at that cell', () => {
    const wrong = schema.safeParse({ list: { years, rows: [['1'], ['', 'x']] } });
    expect(wrong.error?.issues.map(({ path }) => path)).toEqual([['list', 'rows', 1, 1]]);
  });
  test('makes a list of it, and refuses an empty one as a whole', () => {
    expect(schema.parse({ list: { years, rows: [['1']] } }).list).toHaveLength(1);
    expect(schema.safeParse({ list: { years, rows: [] } }).error?.issues[0]?.path).toEqual(['list']);
  });
});

describe('A block that is pasted', () => {
  const rows = rowsOfField('lines', 'Line', 20);
  const into = { rows, words: ['Kind', 'Source'], years, called: 'line' };
  const at = { row: 0, column: 0 };
  test('with years as headings goes to those years, and brings those that are not there', () => {
    const block = [
      ['Source', 'Kind', '2025/26', '2026/27', 'Total'],
      ['Reserve', 'Capital', '1', '2', '3'],
    ];
    const { placed, years: wider } = placeYears(block, at, into);
    expect(wider[0]).toBe('2025-26');
    expect(placed.cells[0]?.cells).toEqual([
      { at: 1, text: 'Reserve' },
      { at: 0, text: 'Capital' },
      { at: 2, text: '1' },
      { at: 3, text: '2' },
    ]);
    expect(placed.left).toEqual(['No column is called “Total”: left out.']);
  });
  test('without headings goes on to the right, as far as it has amounts', () => {
    const { placed, years: wider } = placeYears([['1', '2', '3', '4', '5', '6', '7', '']], { row: 2, column: 2 }, into);
    expect(wider).toHaveLength(7);
    expect(placed.cells[0]?.id).toBe('lines.rows.2');
    expect(placed.cells[0]?.cells[6]).toEqual({ at: 8, text: '7' });
  });
});

describe('The totals under a table', () => {
  test('add up only the rows that they are of, by year and over all', () => {
    const rows = rowsOfField('lines', 'Line', 2);
    const read = ['a', 'b'].map((word, at) => ({
      row: rows[at]!,
      said: readYears([word, '1', at === 0 ? '' : 'x'], 1, ['2026-27', '2027-28']),
    }));
    const totals = [
      { title: 'A', has: ({ words: [of] }: { words: readonly string[] }) => of === 'a' },
      { title: 'All', has: () => true },
      { title: 'None', has: () => false },
    ];
    expect(totalsOf({ words: [''], totals }, ['2026-27', '2027-28'], read)).toEqual([
      { title: 'A', cells: ['', '£1', '', '£1'] },
      { title: 'All', cells: ['', '£2', 'not clear yet', 'not clear yet'] },
    ]);
  });
});

describe('What is typed', () => {
  test('keeps its years when others come before them', () => {
    const store = new GridStore();
    store.fillIn([{ id: 'a', cells: [{ at: 1, text: '5' }] }]);
    store.rearrange(([word = '', ...amounts]) => [word, '', ...amounts]);
    expect(store.row('a').cells).toEqual(['', '', '5']);
  });
});
