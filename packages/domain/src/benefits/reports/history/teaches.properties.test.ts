import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { addDays } from '../../../kernel/day.ts';
import { replay } from '../../../replay.ts';
import { brought, historyBudget, paid, promising } from '../../../testing/benefits/history-facts.ts';
import { entriesOf, ofProject, plannedMilestone, programmeFacts } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { whatHistoryTeaches } from './teaches.ts';

const today = '2026-12-01';

/** A project that was paid for, with a milestone; and what its benefit, of a project of its own, was to bring and brought. */
const lived = fc.record({
  departmentId: fc.constantFrom('housing', 'finance'),
  planType: fc.constantFrom('outline' as const, 'full' as const),
  forecast: fc.integer({ min: 1, max: 700 }).map((thousands) => thousands * 1_000 + 1),
  spent: fc.integer({ min: 2_000, max: 900_000 }),
  hasEnded: fc.constantFrom(true, true, true, false),
  late: fc.option(fc.integer({ min: -20, max: 90 }), { nil: undefined }),
  promised: fc.integer({ min: 0, max: 9 }).map((thousands) => thousands * 1_000),
  came: fc.integer({ min: -2_000, max: 12_000 }),
});
type Lived = typeof lived extends fc.Arbitrary<infer One> ? One : never;

function factsOf(one: Lived, at: number): readonly Fact[] {
  const projectId = `p${at}`;
  const payments = paid(projectId, one).filter(({ type }) => one.hasEnded || type !== 'ProjectClosed');
  const met = { type: 'MilestoneMet' as const, data: { milestoneId: 'live' } };
  return [
    ...payments.slice(0, -1),
    plannedMilestone(projectId, 'live', '2025-10-01', '2025-05-01'),
    ...(one.late === undefined ? [] : [ofProject(projectId, met, addDays('2025-10-01', one.late))]),
    ...payments.slice(-1),
    ...promising(`b${at}`, one.planType, one.departmentId, [brought(`b${at}`, { ...one, projectId: `b${at}` })]),
  ];
}

interface Expected {
  readonly department: string;
  readonly size: string;
  readonly stage: string;
  readonly above: number;
  readonly below: number;
}

/** The cases straight from what was lived. */
function casesOf(all: readonly Lived[]): Readonly<Record<'cost' | 'time' | 'benefit', readonly Expected[]>> {
  const size = (one: Lived) => (one.forecast < 100_000 ? 'under100k' : one.forecast < 500_000 ? 'to500k' : 'to5m');
  const like = (one: Lived) => ({ department: one.departmentId, size: size(one), stage: one.planType as string });
  return {
    cost: all
      .filter(({ hasEnded }) => hasEnded)
      .map((one) => ({ ...like(one), above: one.spent - one.forecast, below: one.forecast })),
    time: all.flatMap((one) =>
      one.late === undefined ? [] : [{ ...like(one), stage: 'beforeStart', above: one.late, below: 1 }],
    ),
    benefit: all
      .filter(({ promised }) => promised > 0)
      .map((one) => ({ ...like(one), size: 'notStated', above: one.came - one.promised, below: one.promised })),
  };
}

function wrongBy(kind: string, cases: readonly Expected[]): number | undefined {
  if (cases.length < 5) return undefined;
  const total = (of: 'above' | 'below') => cases.reduce((so, one) => so + one[of], 0);
  return dividedToEven(BigInt(total('above')) * (kind === 'time' ? 1n : 10_000n), BigInt(total('below')));
}

test('On any record history teaches what other code makes of what was lived, in all, by department, size and stage', () => {
  let figures = 0;
  fc.assert(
    fc.property(fc.array(lived, { minLength: 1, maxLength: 14 }), (all) => {
      const world = replay(entriesOf([...programmeFacts, historyBudget, ...all.flatMap(factsOf)]));
      const expected = casesOf(all);
      for (const { kind, groups } of whatHistoryTeaches(world, today)) {
        const cases = expected[kind];
        const keyed = (by: 'department' | 'size' | 'stage') =>
          [...Map.groupBy(cases, (one) => one[by])].map(([key, some]) => [by, key, some] as const);
        const wanted = [['all', '', cases] as const, ...keyed('department'), ...keyed('size'), ...keyed('stage')];
        const found = groups.map(({ by, key, ...one }) => [by, key, one.cases.value, one.wrongBy?.value]);
        expect(found.toSorted()).toEqual(
          wanted.map(([by, key, some]) => [by, key, some.length, wrongBy(kind, some)]).toSorted(),
        );
        figures += groups.filter((one) => one.by !== 'all' && one.wrongBy !== undefined).length;
      }
    }),
    { numRuns: 100 },
  );
  // Or the property would say nothing.
  expect(figures).toBeGreaterThan(50);
});
