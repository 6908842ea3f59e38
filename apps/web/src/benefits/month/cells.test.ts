import type { ServiceState } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { gridColumns, problemsIn, readCell, readRow } from './cells.ts';
import { commandsOf } from './to-commands.ts';

const columns = gridColumns(
  ['Web', 'Phone'].map((title) => ({ channelId: title.toLowerCase(), title, digital: false, added: 1, costs: [] })),
);
const service = {
  serviceId: 'repairs',
  title: 'Repairs',
  contacts: [],
  calls: [],
  gaps: [],
} as unknown as ServiceState;
const sentences = (problems: ReturnType<typeof problemsIn>) => problems.map(({ sentence }) => sentence);
const wrong = (...cells: readonly string[]) =>
  sentences(problemsIn(readRow(columns, cells, 'measured'), service, '2026-10', '2026-11-29'));
const said = (...cells: readonly string[]) =>
  commandsOf(readRow(columns, cells, 'measured'), {
    serviceId: 'repairs',
    period: '2026-10',
    day: '2026-11-29',
    sourceLine: 'x',
  });

describe('a cell of the grid', () => {
  it('holds nothing, a number, or that there is none', () => {
    expect(readCell(' ')).toEqual({ kind: 'empty' });
    expect(readCell('0')).toEqual({ kind: 'number', value: 0 });
    expect(readCell('1,234,567')).toEqual({ kind: 'number', value: 1_234_567 });
    for (const typed of ['1 234', '1\u00A0234', '1\u202F234', ' 1,234\u00A0']) {
      expect(readCell(typed)).toEqual({ kind: 'number', value: 1234 });
    }
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
  it('says of which cells it is', () => {
    const columnsOf = (...cells: readonly string[]) =>
      problemsIn(readRow(columns, cells, 'measured'), service, '2026-10', '2026-11-29').map((one) => one.columns);
    expect(columnsOf('5', 'x')).toEqual([[1]]);
    expect(columnsOf('10', '20', '1000', '900', '200')).toEqual([[2, 3, 4]]);
    expect(columnsOf('5', '', '', '', '', '', '', 'guessed')).toEqual([[7]]);
  });
  it('says what is recorded already, and what is not over', () => {
    const counted = {
      n: 7,
      on: '2026-11-02',
      value: { period: '2026-Q4', contacts: [], basis: 'measured', sourceLine: 'x' },
    };
    const before = { ...service, contacts: [counted] } as unknown as ServiceState;
    const problems = (state: ServiceState, period: string, ...cells: readonly string[]) =>
      sentences(problemsIn(readRow(columns, cells, 'measured'), state, period, '2026-11-29'));
    expect(problems(before, '2026-10', '1')).toEqual([
      'There are contacts for October to December 2026 already, in entry 7. Correct entry 7 if it is to read otherwise.',
    ]);
    expect(problems(before, '2026-10', 'n/a')).toEqual([
      'There are figures for October to December 2026, in entry 7. Withdraw entry 7 first if it was recorded by mistake.',
    ]);
    expect(problems(service, '2026-11', '1')).toEqual([
      'November 2026 was not over on 29 November 2026; its last day is 30 November 2026. Record it once it is over, or give the day on which it was recorded.',
    ]);
  });
  it('takes a measurement of what was estimated, and no estimate of what was measured', () => {
    const counted = (basis: string) => ({ n: 7, on: '2026-11-02', value: { period: '2026-10', contacts: [], basis } });
    const problems = (before: string, basis: string) =>
      sentences(
        problemsIn(
          readRow(columns, ['5', '', '', '', '', '', '', basis], 'measured'),
          { ...service, contacts: [counted(before)] } as unknown as ServiceState,
          '2026-10',
          '2026-11-29',
        ),
      );
    expect(problems('estimated', '')).toEqual([]);
    expect(problems('estimated', 'e')).toHaveLength(1);
    expect(problems('measured', 'estimated')[0]).toMatch(/^The contacts of October 2026 were measured/);
  });
  it('is of the basis of the month, unless it states its own', () => {
    const basisOf = (typed: string, ofMonth: 'measured' | 'estimated') =>
      readRow(columns, ['5', '', '', '', '', '', '', typed], ofMonth).basis;
    expect(basisOf('', 'estimated')).toBe('estimated');
    expect(basisOf('m', 'estimated')).toBe('measured');
    expect(basisOf('Estimated', 'measured')).toBe('estimated');
    expect(said('5', '', '9', '', '', '', '', 'e')).toMatchObject([{ basis: 'estimated' }, { basis: 'estimated' }]);
    expect(wrong('5', '', '', '', '', '', '', 'guessed')).toEqual(['“guessed” is neither “measured” nor “estimated”.']);
  });
  it('records neither of two reasons why there is nothing', () => {
    expect(said('-', 'n/a')).toEqual([]);
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
