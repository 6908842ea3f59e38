import type { ServiceState } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { gridColumns, problemsIn, readCell, readRow } from './cells.ts';
import { commandsOf } from './to-commands.ts';

const columns = gridColumns(
  ['Web', 'Phone'].map((title) => ({ channelId: title.toLowerCase(), title, digital: false, added: 1, costs: [] })),
);
const service = { serviceId: 'repairs', title: 'Repairs', contacts: [], calls: [] } as unknown as ServiceState;
const wrong = (...cells: readonly string[]) => problemsIn(readRow(columns, cells), service, '2026-10', '2026-11-29');
const said = (...cells: readonly string[]) =>
  commandsOf(readRow(columns, cells), { serviceId: 'repairs', period: '2026-10', day: '2026-11-29', sourceLine: 'x' });

describe('a cell of the grid', () => {
  it('holds nothing, a number, or that there is none', () => {
    expect(readCell(' ')).toEqual({ kind: 'empty' });
    expect(readCell('0')).toEqual({ kind: 'number', value: 0 });
    expect(readCell('1,234,567')).toEqual({ kind: 'number', value: 1_234_567 });
    expect(readCell('1 234')).toEqual({ kind: 'number', value: 1234 });
    expect(readCell('n/a')).toEqual({ kind: 'doesNotApply' });
    expect(readCell('-')).toEqual({ kind: 'notCollected' });
  });
  it('is not guessed at', () => {
    for (const typed of ['1.5', '1.000', '1,23', 'about 5', '1e3']) expect(readCell(typed).kind).toBe('unclear');
  });
});

describe('a row of the grid', () => {
  it('says what contradicts itself, with the figures', () => {
    expect(wrong('10', '20', '1000', '900', '200')).toEqual([
      '900 answered and 200 abandoned are 1,100, and 1,000 were offered.',
    ]);
    expect(wrong('-5')).toEqual(['−5 contacts are fewer than none.']);
    expect(wrong('', '', '', '5')).toEqual(['Say how many calls were offered.']);
    expect(wrong('x')).toEqual(['“x” is no whole number, “n/a” or “-”.']);
    expect(wrong('10', '20', '1000', '900', '100', '0', '')).toEqual([]);
  });
  it('says why nothing is recorded where its cells give two reasons and no number', () => {
    expect(wrong('n/a', '-')).toEqual([
      'Contacts: some cells say “n/a”, others “-”, and none holds a number. Give one of both, or the numbers.',
    ]);
    expect(wrong('', '', 'n/a', '', '-')).toEqual([
      'Calls: some cells say “n/a”, others “-”, and none holds a number. Give one of both, or the numbers.',
    ]);
    expect(wrong('n/a', '5', '-', '')).toEqual([]);
    expect(wrong('n/a', 'x')).toEqual(['“x” is no whole number, “n/a” or “-”.']);
  });
  it('says what is recorded already, and what is not over', () => {
    const counted = {
      n: 7,
      on: '2026-11-02',
      value: { period: '2026-Q4', contacts: [], basis: 'measured', sourceLine: 'x' },
    };
    const before = { ...service, contacts: [counted] } as unknown as ServiceState;
    expect(problemsIn(readRow(columns, ['1']), before, '2026-10', '2026-11-29')).toEqual([
      'Contacts of October to December 2026 are recorded, in entry 7: correct that entry.',
    ]);
    expect(problemsIn(readRow(columns, ['1']), service, '2026-11', '2026-11-29')).toEqual([
      'November 2026 is not over.',
    ]);
  });
  it('records what was typed, and nothing of what was not', () => {
    expect(said('10', '')).toEqual([
      {
        type: 'RecordContacts',
        serviceId: 'repairs',
        period: '2026-10',
        effectiveOn: '2026-11-29',
        contacts: [{ channelId: 'web', contacts: 10 }],
        basis: 'measured',
        sourceLine: 'x',
      },
    ]);
    expect(said('', '', '50', '40').map(({ type }) => type)).toEqual(['RecordCallHandling']);
    expect(said('-', '-', 'n/a')).toMatchObject([
      { type: 'RecordFiguresNotGiven', what: 'contacts', because: 'notCollected' },
      { type: 'RecordFiguresNotGiven', what: 'callHandling', because: 'doesNotApply' },
    ]);
    // One channel that was not counted beside one that was: only the latter is named.
    expect(said('-', '5')).toMatchObject([{ contacts: [{ channelId: 'phone', contacts: 5 }] }]);
  });
});
