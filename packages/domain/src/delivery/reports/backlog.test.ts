import { describe, expect, test } from 'vitest';

import { explain } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { backlog } from './backlog.ts';
import type { BacklogFilter } from './backlog.ts';

const listed = (id: string) => ofProject(id, { type: 'ProjectListed', data: { publication: 'Report 2025' } });
const delisted = (id: string) => ofProject(id, { type: 'ProjectDelisted', data: { publication: 'Report 2026' } });

const facts: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Online payments'),
  proposedProject('ledger', 'General ledger', { departmentId: 'finance' }),
  proposedProject('parks', 'Parks', { departmentId: 'nobody-registered' }),
  proposedProject('old', 'Old payments'),
  proposedProject('done', 'Done'),
  proposedProject('gone', 'Gone'),
  proposedProject('gone-and-closed', 'Gone and closed'),
  ofProject('ledger', { type: 'ProjectRanked', data: { position: 1, key: 'U' } }),
  ofProject('ledger', { type: 'ProjectAligned', data: { aimIds: ['digital'] } }),
  ofProject('old', { type: 'ProjectStopped', data: {} }),
  ofProject('done', { type: 'ProjectClosed', data: { delivered: 'All' } }),
  listed('gone'),
  delisted('gone'),
  listed('gone-and-closed'),
  delisted('gone-and-closed'),
  ofProject('gone-and-closed', { type: 'ProjectClosed', data: { delivered: 'All' } }),
];
const world = replay(entriesOf(facts));

function rows(filter?: BacklogFilter) {
  return backlog(world, filter).rows.map(({ project, rank }) => [project.projectId, rank]);
}

describe('The backlog', () => {
  test('holds the open projects by rank, those nobody ranked in the order they came', () => {
    expect(rows()).toStrictEqual([
      ['ledger', 1],
      ['payments', 2],
      ['parks', 3],
    ]);
  });
  test('keeps the rank among all when it is narrowed', () => {
    expect(rows({ department: 'housing' })).toStrictEqual([['payments', 2]]);
    expect(rows({ tier: 'backOffice' })).toStrictEqual([['ledger', 1]]);
    expect(rows({ aim: 'digital' })).toStrictEqual([['ledger', 1]]);
    expect(rows({ words: 'PAY' })).toStrictEqual([['payments', 2]]);
    expect(rows({ tier: 'frontFacing', words: 'ledger' })).toStrictEqual([]);
  });
  test('shows those that left it, without a rank; an ending counts before a publication’s silence', () => {
    expect(rows({ standing: 'stopped' })).toStrictEqual([['old', undefined]]);
    expect(rows({ standing: 'closed' })).toStrictEqual([
      ['done', undefined],
      ['gone-and-closed', undefined],
    ]);
    expect(rows({ standing: 'notListed' })).toStrictEqual([['gone', undefined]]);
  });
  test('counts where all of them stand, whatever the filter', () => {
    const { totals } = backlog(world, { words: 'nothing at all' });
    expect(Object.values(totals).map((one) => one.value)).toStrictEqual([3, 1, 2, 1]);
  });
  test('explains who is no longer listed by the entries that listed and left out', () => {
    expect(explain(backlog(world).totals.notListed).entries).toStrictEqual([10, 17]);
  });
  test('names the department, and admits when it is not registered', () => {
    const departments = backlog(world).rows.map((row) => row.department?.title);
    expect(departments).toStrictEqual(['Finance', 'Housing', undefined]);
  });
  test('of an empty ledger is empty', () => {
    expect(backlog(replay([])).rows).toStrictEqual([]);
  });
});
