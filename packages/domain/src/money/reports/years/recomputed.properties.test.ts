import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { moneyArbitrary, recomputedPosition, recomputedYearEnd } from '../../../testing/index.ts';
import { budgetYears, expectExplained, knownAtTimes, total, valuesOf } from '../../../testing/recomputed/known.ts';
import { budgets } from '../../read.ts';
import { positionOver } from './position-over.ts';
import { yearEnds } from './year-end.ts';

describe('On any history of money, at any time in it, other code that reads the raw entries comes to the same', () => {
  test('position of every budget over all of its years, as the total row of a table has it: each year once', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          for (const [budgetId, all] of Map.groupBy(budgetYears(known.world), (one) => one.budgetId)) {
            const years = all.map(({ year }) => year);
            const found = positionOver(known.world, years, { budgetId });
            for (const figure of Object.values(found)) if (figure !== undefined) expectExplained(figure, known);
            const raw = years.map((year) => recomputedPosition(known.entries, budgetId, year));
            const sumOf = (of: keyof (typeof raw)[number]) => total(raw.map((one) => one[of]));
            expect(valuesOf(found)).toStrictEqual({
              approved: sumOf('approved'),
              allocated: sumOf('allocated'),
              unallocated: sumOf('approved') - sumOf('allocated'),
              committed: sumOf('committed'),
              spent: sumOf('spent'),
              forecast: sumOf('forecast'),
              variance: sumOf('variance'),
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the statement of every closed year: what was left is what is carried forward, returned or borne', () => {
    let closed = 0;
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          for (const budget of budgets(known.world)) {
            for (const { year, lines, total: all } of yearEnds(known.world, budget)) {
              closed += 1;
              for (const line of [...lines, all]) {
                const { had, spent, left, carried, returned, borne } = line;
                for (const figure of [had, spent, left, carried, returned, borne]) expectExplained(figure, known);
                expect(had.value - spent.value).toBe(left.value);
                expect(carried.value + returned.value - borne.value).toBe(left.value);
              }
              expect(valuesOf({ had: all.had, spent: all.spent, carried: all.carried })).toStrictEqual(
                recomputedYearEnd(known.entries, budget.budgetId, year),
              );
            }
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(closed).toBeGreaterThan(10);
  });
});
