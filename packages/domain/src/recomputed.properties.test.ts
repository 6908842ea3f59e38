import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Figure } from './kernel/figure.ts';
import { agreements, budgets } from './money/read.ts';
import { levelsReported } from './money/reports/agreements-levels.ts';
import { movementsBetween } from './money/reports/movements.ts';
import { capacityByMonth, serviceAreas } from './money/reports/posts/capacity.ts';
import { positionIn, yearsWithin } from './money/reports/position.ts';
import { sourceToPurpose } from './money/reports/source-to-purpose.ts';
import {
  agreementsArbitrary,
  begun,
  moneyArbitrary,
  postsArbitrary,
  recomputedCapacity,
  recomputedLevels,
  recomputedMovements,
  recomputedPosition,
  recomputedShares,
} from './testing/index.ts';
import { budgetYears, expectExplained, knownAtTimes, total, valuesOf } from './testing/recomputed/known.ts';
import type { Known } from './testing/recomputed/known.ts';

function some(amounts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}

/** Amounts by name, those of one name together, without what is nothing. */
function byName(all: readonly { readonly label: string; readonly figure: Figure }[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { label, figure } of all) found[label] = (found[label] ?? 0) + figure.value;
  return some(found);
}

describe('On any history of money, at any time in it, other code that reads the raw entries comes to the same', () => {
  test('position of every budget and year, whole and for each allocation; every figure is what its terms add up to', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          const { world, entries } = known;
          for (const { budgetId, year } of budgetYears(world)) {
            const scopes = [
              { budgetId },
              ...(world.state('budget', budgetId)?.allocations ?? []).map(({ allocationId }) => ({
                budgetId,
                allocationId,
              })),
            ];
            for (const scope of scopes) {
              const { year: _year, ...figures } = positionIn(world, year, scope);
              for (const figure of Object.values(figures)) if (figure !== undefined) expectExplained(figure, known);
              const ids = 'allocationId' in scope ? new Set([scope.allocationId]) : undefined;
              const { approved, ...others } = recomputedPosition(entries, budgetId, year, ids);
              expect(valuesOf(figures)).toStrictEqual({
                ...others,
                ...(ids === undefined ? { approved, unallocated: approved - others.allocated } : {}),
              });
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('movements between any two times: the opening, what came by each kind, what reads otherwise, the closing', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        const times = knownAtTimes(history);
        for (const [at, after] of times.entries()) {
          const ids = budgets(after.world).map(({ budgetId }) => budgetId);
          const scopes = [{}, ...ids.map((budgetId) => ({ budgetId }))];
          for (const before of times.slice(0, at)) {
            for (const scope of scopes) {
              for (const year of [undefined, ...yearsWithin(after.world, scope)]) {
                expectMoved(before, after, scope, year);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where the money came from and where it went, which is as much', () => {
    fc.assert(
      fc.property(moneyArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          for (const { budgetId, year } of budgetYears(known.world)) {
            const { sources, purposes } = sourceToPurpose(known.world, { budgetId }, year);
            for (const { figure } of [...sources, ...purposes]) expectExplained(figure, known);
            const found = recomputedShares(known.entries, budgetId, year);
            expect(byName(sources)).toStrictEqual(some(found.sources));
            expect(byName(purposes)).toStrictEqual(some(found.purposes));
            expect(total(Object.values(byName(purposes)))).toBe(total(Object.values(byName(sources))));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function expectMoved(
  before: Known,
  after: Known,
  scope: { readonly budgetId?: string },
  year: string | undefined,
): void {
  const steps = movementsBetween(before.world, after.world, scope, year);
  for (const { figure } of steps) expectExplained(figure, after);
  const [opening, closing] = [steps.at(0)?.figure.value ?? 0, steps.at(-1)?.figure.value ?? 0];
  const changes = steps.filter(({ kind }) => kind === 'change');
  expect(opening + total(changes.map(({ figure }) => figure.value))).toBe(closing);
  const ids = new Set(
    scope.budgetId === undefined ? budgets(after.world).map(({ budgetId }) => budgetId) : [scope.budgetId],
  );
  const years = year === undefined ? ['2025-26', '2026-27', '2027-28', '2028-29', '2029-30'] : [year];
  const found = years.map((one) => recomputedMovements(after.entries, before.world.n, ids, one));
  const byKind: Record<string, number> = {};
  for (const one of found) {
    for (const [kind, amount] of Object.entries(one.byKind)) byKind[kind] = (byKind[kind] ?? 0) + amount;
  }
  expect({ opening, closing, changes: byName(changes) }).toStrictEqual({
    opening: total(found.map((one) => one.opening)),
    closing: total(found.map((one) => one.closing)),
    changes: some({ ...byKind, Corrected: total(found.map(({ corrected }) => corrected)) }),
  });
}

describe('On any history of posts and agreements, other code that reads the raw entries comes to the same', () => {
  const days = ['2025-12-31', '2026-03-31', '2026-04-01', '2026-05-01', '2026-09-16', '2027-03-01', '2028-03-01'];

  test('months in which a service level was as agreed, was not, or was not reported, as seen on any day', () => {
    fc.assert(
      fc.property(agreementsArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          for (const agreement of agreements(known.world)) {
            for (const day of days) {
              const levels = levelsReported(agreement, day);
              for (const { met, missed, gaps } of levels) {
                for (const figure of [met, missed, gaps]) expectExplained(figure, known);
              }
              expect(
                levels.map(({ level, met, missed, gaps }) => ({
                  levelId: level.levelId,
                  met: met.value,
                  missed: missed.value,
                  gaps: gaps.value,
                })),
              ).toStrictEqual(recomputedLevels(known.entries, agreement.agreementId, day));
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('FTE in post and asked for, counted day by day, in every service area and all, with a leap day', () => {
    const months = ['2025-12', '2026-03', '2026-04', '2026-09', '2027-02', '2027-03', '2028-02'];
    fc.assert(
      fc.property(postsArbitrary, (history) => {
        for (const known of knownAtTimes(history)) {
          for (const area of [undefined, ...serviceAreas(known.world)]) {
            for (const { month, inPost, asked } of capacityByMonth(known.world, months, area)) {
              for (const figure of [inPost, asked]) expectExplained(figure, known);
              expect({ month, inPost: inPost.value, asked: asked.value }).toStrictEqual({
                month,
                ...recomputedCapacity(known.entries, month, area),
              });
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('The histories of posts and agreements that are tried', () => {
  const times = (of: typeof postsArbitrary) => {
    const counted: Record<string, number> = {};
    for (const { entries } of fc.sample(of, { numRuns: 100, seed: 1 })) {
      for (const { type } of entries.slice(begun.length)) counted[type] = (counted[type] ?? 0) + 1;
    }
    return counted;
  };

  test('between them often come to what the figures are made of, and to amendments of it', () => {
    const all = { ...times(agreementsArbitrary), ...times(postsArbitrary) };
    const needed = ['ServiceLevelReported', 'AgreementExtended', 'AgreementEnded', 'PostFilled', 'PostVacated'];
    for (const type of [...needed, 'ResourceAsked', 'PostEnded', 'EntryCorrected', 'EntryWithdrawn']) {
      expect(all[type] ?? 0, type).toBeGreaterThan(15);
    }
  });
});
