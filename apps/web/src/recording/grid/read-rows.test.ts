import type { Command } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { questionsAbout } from '../far-days/far-days.ts';
import { GridStore } from './grid-store.ts';
import { overtakenBy, typedRows, whyLeft } from './read-rows.ts';
import type { Ledger, RowRead } from './read-rows.ts';

const things = ['a', 'b'].map((id) => ({ id, title: id.toUpperCase() }));
const quiet: Ledger = { refusalOf: () => undefined, since: () => [] };

/** A row records a forecast for what its second cell says, and is wrong where its first one says anything. */
function read(_thing: unknown, [first = '', day = '']: readonly string[]): RowRead {
  const command = { type: 'ReforecastMilestone', projectId: 'a', forecastFor: day, effectiveOn: '2026-11-30' };
  return {
    parts: [{ command: command as Command, columns: [1] }],
    problems: first === '' ? [] : [{ sentence: 'That is wrong.', columns: [0] }],
    questions: questionsAbout(command, '2026-11-30').map((one) => ({ ...one, columns: [1] })),
    what: day,
  };
}

function typed(store: GridStore, ...cells: readonly string[]) {
  for (const [at, text] of cells.entries()) if (text !== '') store.type('b', at, text);
  const [row] = typedRows(store, things, read);
  if (row === undefined) throw new Error('Nothing is typed');
  return row;
}

describe('a row that is typed', () => {
  it('is recorded where nothing is wrong with it', () => {
    const row = typed(new GridStore(), '', '2027-01-29');
    expect(row).toMatchObject({ thing: { id: 'b' }, first: 1 });
    expect(whyLeft(row, quiet)).toBeUndefined();
  });
  it('is left where something is wrong as it is typed, and says so itself', () => {
    expect(whyLeft(typed(new GridStore(), 'x', '2026-01-29'), quiet)).toMatchObject({
      why: [{ sentence: 'That is wrong.', columns: [0] }, { columns: [1] }],
      outcome: undefined,
    });
  });
  it('is told what the ledger has against it, before any of it is sent', () => {
    const against = { ...quiet, refusalOf: () => 'It is closed.', since: () => [7] };
    const problems = [{ sentence: 'It is closed.', columns: [1] }];
    expect(whyLeft(typed(new GridStore(), '', '2027-01-29'), against)).toMatchObject({
      why: problems,
      outcome: { kind: 'refused', problems },
    });
  });
  it('waits where somebody recorded something of it meanwhile, until its typist says that it still holds', () => {
    const store = new GridStore();
    const since = (_: unknown, n: number) => [7, 7].filter((one) => one > n);
    const left = whyLeft(typed(store, '', '2027-01-29'), { ...quiet, since });
    expect(left?.outcome).toEqual({ kind: 'overtaken', entries: [7] });
    store.know(7);
    if (left?.outcome !== undefined) store.tell('b', left.outcome);
    expect(whyLeft(typed(store), { ...quiet, since })).toEqual(left);
    store.mean('b', overtakenBy([7]).sentence, true);
    expect(whyLeft(typed(store), { ...quiet, since })).toBeUndefined();
    expect(whyLeft(typed(store), { ...quiet, since: () => [7, 8] })?.outcome).toMatchObject({ entries: [7, 8] });
  });
  it('waits where a day may be a slip of the hand, until that day is ticked', () => {
    const store = new GridStore();
    const left = whyLeft(typed(store, '', '2026-01-29'), quiet);
    expect(left?.why).toMatchObject([
      { sentence: expect.stringMatching(/had passed already/) as string, columns: [1] },
    ]);
    expect(whyLeft(typed(store), quiet)).toEqual(left);
    store.mean('b', left?.why[0]?.sentence ?? '', true);
    expect(whyLeft(typed(store), quiet)).toBeUndefined();
    expect(whyLeft(typed(store, '', '2026-01-28'), quiet)?.why).toHaveLength(1);
  });
  it('is asked anew where an error beside the question was corrected', () => {
    const store = new GridStore();
    expect(whyLeft(typed(store, 'x', '2062-12-11'), quiet)?.why).toHaveLength(2);
    store.type('b', 0, '');
    expect(whyLeft(typed(store), quiet)?.why).toMatchObject([{ meant: '11 December 2062 is right' }]);
  });
});
