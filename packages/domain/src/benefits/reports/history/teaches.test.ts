import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofProject, plannedMilestone, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { bandOf } from './cases.ts';
import { optimismBias } from './optimism-bias.ts';
import { planLike, teachingFor, whatHistoryTeaches } from './teaches.ts';

const today = '2026-12-01';

/** A project with a milestone that was met so many days late. */
function late(projectId: string, day: string): readonly Fact[] {
  return [
    proposedProject(projectId, projectId, { on: '2026-03-02' }),
    plannedMilestone(projectId, 'live', '2026-06-01', '2026-03-02'),
    ofProject(projectId, { type: 'MilestoneMet', data: { milestoneId: 'live' } }, day),
  ];
}

const four = [
  ...late('one', '2026-06-01'),
  ...late('two', '2026-06-11'),
  ...late('three', '2026-06-21'),
  ...late('four', '2026-06-01'),
];
const five = [...four, ...late('five', '2026-05-27')];

function time(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, ...facts]));
  return whatHistoryTeaches(world, today).find(({ kind }) => kind === 'time')!.groups;
}

describe('What our own history teaches', () => {
  test('is no figure under five cases, and says how many there are', () => {
    const [all] = time(...four);
    expect([all?.cases.value, all?.wrongBy]).toEqual([4, undefined]);
  });
  test('is all cases together by their number, with the entries of each', () => {
    const [all] = time(...five);
    // 0, 10, 20, 0 and −5 days late: 25 days over five milestones.
    expect([all?.cases.value, all?.wrongBy?.value, all?.wrongBy?.unit]).toEqual([5, 5, 'days']);
    expect(all?.wrongBy?.terms.reduce((so, { value }) => so + value, 0)).toBe(5);
    expect(all?.cases.terms.every(({ entries }) => entries.length === 2)).toBe(true);
  });
  test('as seen on a day knows nothing of milestones that were met later', () => {
    const world = replay(entriesOf([...programmeFacts, ...five]));
    const cases = (on: string) =>
      whatHistoryTeaches(world, on).find(({ kind }) => kind === 'time')?.groups[0]?.cases.value;
    expect(['2026-05-27', '2026-06-01', '2026-06-21'].map(cases)).toEqual([1, 3, 5]);
  });
  test('is told by department, size and stage as well', () => {
    expect(time(...five).map(({ by, key, cases }) => [by, key, cases.value])).toEqual([
      ['all', '', 5],
      ['department', 'housing', 5],
      ['size', 'notStated', 5],
      ['stage', 'beforeStart', 5],
    ]);
  });
  test('of a plan holds the cases like it, also where there are none', () => {
    const world = replay(entriesOf([...programmeFacts, ...five]));
    expect(planLike('one', world)).toBeUndefined();
    const like = { departmentId: 'finance', size: 'to5m', stage: 'full' } as const;
    const told = teachingFor(like, world, today).map(({ kind, groups }) => [
      kind,
      groups.map((one) => one.cases.value),
    ]);
    expect(told).toEqual([
      ['cost', [0, 0, 0, 0]],
      ['time', [5, 0, 0, 5]],
      ['benefit', [0, 0, 0, 0]],
    ]);
  });
});

describe('The bounds beside it', () => {
  test('are those published, the lower below the upper', () => {
    expect(optimismBias.map(({ upper, lower }) => [upper, lower])).toEqual([
      [20_000, 1_000],
      [5_400, 1_000],
      [4_100, 0],
    ]);
  });
  test('cost bands begin where the one before ends', () => {
    expect([99_999_99, 100_000_00, 500_000_00, 5_000_000_00, undefined].map(bandOf)).toEqual([
      'under100k',
      'to500k',
      'to5m',
      'over5m',
      'notStated',
    ]);
  });
});
