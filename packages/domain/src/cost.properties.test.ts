import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { costAgainstBenefit } from './benefits/reports/cost/cost-against-benefit.ts';
import type { CostAgainstBenefit, CostYear } from './benefits/reports/cost/cost-against-benefit.ts';
import { replay } from './replay.ts';
import { begun, costArbitrary, recomputedCostYear } from './testing/index.ts';
import type { DomainEntry, LedgerWorld } from './world.ts';

const days = ['2026-04-01', '2026-09-16', '2027-04-01'];
/** Every year of which anything could be said, and one on each side. */
const years = ['2023-24', '2024-25', '2025-26', '2026-27', '2027-28', '2028-29'];

/** A history as it was known at some of its entries, the last one among them. */
function knownAtTimes({ entries }: { readonly entries: readonly DomainEntry[] }) {
  const lengths = [0.5, 1].map((part) => begun.length + Math.floor((entries.length - begun.length) * part));
  return lengths.map((length) => {
    const known = entries.slice(0, length);
    return { entries: known, world: replay(known) };
  });
}

/** 3.5% a year, on fractions alone. */
function inFirstYear(pence: number, after: number): number {
  let [above, below] = [BigInt(pence), 1n];
  for (let year = 0; year < after; year += 1) [above, below] = [above * 1000n, below * 1035n];
  const sign = above < 0n ? -1n : 1n;
  const size = above * sign;
  const whole = size / below;
  const twice = (size % below) * 2n;
  const up = twice > below || (twice === below && whole % 2n === 1n);
  return Number(sign * (up ? whole + 1n : whole));
}

function amountsOf({ year, ...figures }: CostYear) {
  return { year, ...Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value])) };
}

/** What the years come to, each on its own and all before it, and the first in which the benefit reaches the cost. */
function recomputed(
  entries: readonly DomainEntry[],
  on: string,
  projectId: string | undefined,
  told: readonly CostYear[],
) {
  const first = told.findIndex(({ cost }) => cost.terms.length > 0);
  const soFar = { costSoFar: 0, benefitSoFar: 0, discountedCostSoFar: 0, discountedBenefitSoFar: 0 };
  const rows = told.map(({ year }, at) => {
    const one = recomputedCostYear(entries, year, on, projectId);
    const after = Math.max(0, at - Math.max(0, first));
    soFar.costSoFar += one.cost;
    soFar.benefitSoFar += one.verified + one.expected;
    soFar.discountedCostSoFar += inFirstYear(one.cost, after);
    soFar.discountedBenefitSoFar += inFirstYear(one.verified + one.expected, after);
    return { year, ...one, ...soFar };
  });
  const paid = rows.find((one) => one.costSoFar > 0 && one.benefitSoFar >= one.costSoFar);
  const paidDiscounted = rows.find(
    (one) => one.discountedCostSoFar > 0 && one.discountedBenefitSoFar >= one.discountedCostSoFar,
  );
  return { rows, payback: paid?.year, discountedPayback: paidDiscounted?.year };
}

function totalsOf({ toDate, toCome, verified, expected }: CostAgainstBenefit): readonly number[] {
  return [toDate, toCome, verified, expected].map(({ value }) => value);
}

/** What every project comes to, and what is of none, added up. */
function ofAllProjects(world: LedgerWorld, on: string): readonly number[] {
  const scopes = [...world.states('project').map(({ projectId }) => ({ projectId })), { ofNoProject: true }];
  const all = scopes.map((scope) => totalsOf(costAgainstBenefit(world, on, scope)));
  return [0, 1, 2, 3].map((at) => all.reduce((so, one) => so + (one[at] ?? 0), 0));
}

describe('On any history of costs and benefits, at several times in it and as seen on several days', () => {
  test('other code that reads the raw entries comes to the same years, and to the same year of payback', () => {
    const seen = { cost: 0, verified: 0, expected: 0, payback: 0, ofProject: 0, leftOut: 0, addedBack: 0 };
    fc.assert(
      fc.property(costArbitrary, (history) => {
        for (const { entries, world } of knownAtTimes(history)) {
          for (const on of days) {
            expect(ofAllProjects(world, on)).toEqual(totalsOf(costAgainstBenefit(world, on)));
            for (const projectId of [undefined, 'b']) {
              const found = costAgainstBenefit(world, on, { projectId });
              const other = recomputed(entries, on, projectId, found.years);
              expect({
                rows: found.years.map(amountsOf),
                payback: found.payback,
                discountedPayback: found.discountedPayback,
              }).toStrictEqual(other);
              const told = new Set(found.years.map(({ year }) => year));
              for (const year of years.filter((one) => !told.has(one))) {
                expect([year, recomputedCostYear(entries, year, on, projectId)]).toStrictEqual([
                  year,
                  { cost: 0, verified: 0, expected: 0 },
                ]);
              }
              for (const { year: _year, ...figures } of found.years) {
                for (const figure of Object.values(figures)) {
                  expect(figure.terms.reduce((so, { value }) => so + value, 0)).toBe(figure.value);
                  expect(figure.terms.every((term) => term.entries.some((n) => n >= 1 && n <= world.n))).toBe(true);
                }
              }
              for (const part of ['cost', 'verified', 'expected'] as const) {
                if (other.rows.some((one) => one[part] !== 0)) seen[part] += 1;
              }
              if (found.payback !== undefined) seen.payback += 1;
              if (found.leftOut.length > 0) seen.leftOut += 1;
              if (found.toCome.terms.some(({ label }) => label.startsWith('Added back'))) seen.addedBack += 1;
              if (projectId !== undefined && other.rows.some((one) => one.cost !== 0 && one.expected !== 0))
                seen.ofProject += 1;
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    // Or the property would say nothing.
    for (const [what, times] of Object.entries(seen)) expect([what, times > 2]).toEqual([what, true]);
  });
});
