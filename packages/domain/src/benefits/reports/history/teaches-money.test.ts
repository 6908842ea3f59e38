import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { defined, identified, measured, moneyMeasure } from '../../../testing/benefits/benefit-facts.ts';
import { brought, historyBudget, paid, promising } from '../../../testing/benefits/history-facts.ts';
import { digestA, entriesOf, issuedVersion, ofPlan, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { LedgerWorld } from '../../../world.ts';
import { explain } from '../../../kernel/figure.ts';
import { whatHistoryTeaches } from './teaches.ts';
import type { ForecastKind, HistoryGroup } from './teaches.ts';

const today = '2026-12-01';

const worldOf = (...facts: readonly Fact[]): LedgerWorld => replay(entriesOf([...programmeFacts, ...facts]));

function groupsOf(kind: ForecastKind, world: LedgerWorld, on = today): readonly HistoryGroup[] {
  return whatHistoryTeaches(world, on).find((one) => one.kind === kind)!.groups;
}

/** What each group is by, how many cases it has, and by how much they were wrong in percent. */
function told(groups: readonly HistoryGroup[]) {
  return groups.map(({ by, key, cases, wrongBy }) => [by, key, cases.value, wrongBy && wrongBy.value / 100]);
}

function expectExplained(group: HistoryGroup | undefined, n: number): void {
  if (group === undefined) throw new Error('There is no such group');
  const { cases, wrongBy } = group;
  expect(wrongBy?.unit).toBe('share');
  expect(wrongBy?.terms.reduce((so, { value }) => so + value, 0)).toBe(wrongBy?.value);
  expect(wrongBy?.terms).toHaveLength(cases.value);
  for (const one of wrongBy === undefined ? [] : explain(wrongBy).entries) expect(one >= 1 && one <= n).toBe(true);
}

/** £360,000 was forecast and £378,000 spent. */
const small: readonly Fact[] = [
  ...paid('one', { forecast: 80_000, spent: 100_000 }),
  ...paid('two', { forecast: 80_000, spent: 80_000 }),
  ...paid('three', { forecast: 90_000, spent: 99_000 }),
  ...paid('four', { forecast: 50_000, spent: 45_000 }),
  ...paid('five', { forecast: 60_000, spent: 54_000, planType: 'outline' }),
];
const large = paid('six', { forecast: 140_000, spent: 222_000, departmentId: 'finance', planType: 'outline' });

describe('What our own history teaches of cost', () => {
  test('is all that was spent less all that was first planned, of all that was first planned', () => {
    const world = worldOf(historyBudget, ...small, ...large);
    const [all] = groupsOf('cost', world);
    // £600,000 of £500,000: 20% more, where the mean of the shares would be 12.3%.
    expect([all?.cases.value, all?.wrongBy?.value]).toEqual([6, 2_000]);
    expectExplained(all, world.n);
  });
  test('is told by department, size and stage, and is no figure where those are fewer than five', () => {
    const groups = groupsOf('cost', worldOf(historyBudget, ...small, ...large));
    expect(told(groups)).toEqual([
      ['all', '', 6, 20],
      ['department', 'housing', 5, 5],
      ['department', 'finance', 1, undefined],
      ['size', 'under100k', 5, 5],
      ['size', 'to500k', 1, undefined],
      ['stage', 'full', 4, undefined],
      ['stage', 'outline', 2, undefined],
    ]);
    const four = small.filter(({ stream }) => stream !== 'project-five');
    expect(told(groupsOf('cost', worldOf(historyBudget, ...four)))[0]).toEqual(['all', '', 4, undefined]);
  });
  test('holds nothing of a project that goes on, was not paid for, or whose plan states no cost', () => {
    const without = (stream: string, ...types: readonly string[]) =>
      small.filter((one) => one.stream !== stream || !types.includes(one.type));
    const cases = (facts: readonly Fact[]) => groupsOf('cost', worldOf(historyBudget, ...facts))[0]?.cases.value;
    expect(cases(small)).toBe(5);
    expect(cases(without('project-one', 'ProjectClosed'))).toBe(4);
    expect(cases(without('businessPlan-one', 'CostProfileStated'))).toBe(4);
    expect(cases(small.filter(({ type }) => type !== 'SpendRecorded'))).toBe(0);
    expect(groupsOf('cost', worldOf(historyBudget, ...small), '2026-05-31')[0]?.cases.value).toBe(0);
  });
  test('compares with the first version that was costed, whatever a later one says', () => {
    const more = { year: '2025-26', kind: 'revenue' as const, fundingSource: 'Reserve', amount: 900_000_00 };
    const again = [
      ofPlan('one', { type: 'CostProfileStated', data: { lines: [more] } }, '2025-06-02'),
      issuedVersion('one', 2, 'b'.repeat(64), '2025-06-03'),
    ];
    expect(told(groupsOf('cost', worldOf(historyBudget, ...small, ...again)))[0]).toEqual(['all', '', 5, 5]);
  });
});

/** £100,000 was promised by one plan and £70,000 came. */
const five = [
  brought('a', { projectId: 'payments', promised: 10_000, came: 5_000 }),
  brought('b', { projectId: 'payments', promised: 20_000, came: 20_000 }),
  brought('c', { projectId: 'payments', promised: 30_000, came: 15_000 }),
  brought('d', { projectId: 'payments', promised: 20_000, came: 20_000 }),
  brought('e', { projectId: 'payments', promised: 20_000, came: 10_000 }),
];
const other = promising('portal', 'outline', 'finance', [
  brought('f', { projectId: 'portal', promised: 100_000, came: 130_000 }),
]);

describe('What our own history teaches of benefits', () => {
  test('is all that was measured less all that was promised, of all that was promised', () => {
    const world = worldOf(...promising('payments', 'full', 'housing', five));
    const [all] = groupsOf('benefit', world);
    expect([all?.cases.value, all?.wrongBy?.value]).toEqual([5, -3_000]);
    expectExplained(all, world.n);
  });
  test('is told by department, size and stage, and is no figure where those are fewer than five', () => {
    const world = worldOf(...promising('payments', 'full', 'housing', five), ...other);
    expect(told(groupsOf('benefit', world))).toEqual([
      // £200,000 of £200,000: exactly as promised is a figure as well.
      ['all', '', 6, 0],
      ['department', 'housing', 5, -30],
      ['department', 'finance', 1, undefined],
      ['size', 'notStated', 6, 0],
      ['stage', 'full', 5, -30],
      ['stage', 'outline', 1, undefined],
    ]);
    const four = worldOf(...promising('payments', 'full', 'housing', five.slice(1)));
    expect(told(groupsOf('benefit', four))[0]).toEqual(['all', '', 4, undefined]);
  });
  test('holds no year that is not over, and none of which nothing was measured', () => {
    const all = promising('payments', 'full', 'housing', five);
    expect(groupsOf('benefit', worldOf(...all), '2026-03-31')[0]?.cases.value).toBe(0);
    const unmeasured = all.filter(({ stream, type }) => stream !== 'benefit-a' || type !== 'MeasurementRecorded');
    expect(groupsOf('benefit', worldOf(...unmeasured))[0]?.cases.value).toBe(4);
    const line = { title: 'g', class: 'cashable' as const, amounts: [{ year: '2026-27', amount: 1_200_00 }] };
    const going: readonly Fact[] = [
      identified({ title: 'g', planned: { projectId: 'payments', version: 1, digest: digestA, title: 'g' } }, 'g'),
      defined(moneyMeasure, '2026-04-01', 'g'),
      measured('2026-04', 100_00, '2026-05-04', {}, 'g'),
    ];
    const withIt = promising('payments', 'full', 'housing', [...five, { line, facts: going }]);
    expect(groupsOf('benefit', worldOf(...withIt))[0]?.cases.value).toBe(5);
    expect(groupsOf('benefit', worldOf(...withIt), '2027-04-01')[0]?.cases.value).toBe(6);
  });
});
