import { budgets, dayOf, movementsBetween, positionIn, replay, sourceToPurpose, yearsWithin } from '@minutebook/domain';
import type { DomainEntry, Figure, LedgerWorld } from '@minutebook/domain';
import { recomputedMovements, recomputedPosition, recomputedShares } from '@minutebook/domain/testing';
import { describe, expect, it } from 'vitest';

import { boroughExample, demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const entries = recorded(demonstration()) as readonly DomainEntry[];
const knownBy = (day: string) => entries.filter((entry) => dayOf(entry.recordedAt) <= day);
const days = ['2025-04-30', '2025-07-31', '2025-12-31', '2026-03-31', '2026-05-31', '2026-11-29'];

/** Every figure of a position that is there. */
function figuresOf(world: LedgerWorld, year: string, budgetId: string): readonly Figure[] {
  const { year: _year, ...figures } = positionIn(world, year, { budgetId });
  return Object.values(figures).filter((one) => one !== undefined);
}

describe.each(days)('The money of the demonstration as known on %s', (day) => {
  const known = knownBy(day);
  const world = replay(known);
  const of = budgets(world).flatMap(({ budgetId }) =>
    yearsWithin(world, { budgetId }).map((year) => ({ budgetId, year })),
  );

  it.each(of)('is for $budgetId in $year what the entries add up to by other code', ({ budgetId, year }) => {
    const { approved, allocated, committed, spent, forecast, variance } = positionIn(world, year, { budgetId });
    expect({
      approved: approved?.value,
      allocated: allocated.value,
      committed: committed.value,
      spent: spent.value,
      forecast: forecast.value,
      variance: variance.value,
    }).toEqual(recomputedPosition(known, budgetId, year));
  });

  it.each(of)('is told for each allocation of $budgetId in $year', ({ budgetId, year }) => {
    for (const { allocationId } of budgets(world).find((one) => one.budgetId === budgetId)?.allocations ?? []) {
      const { allocated, committed, spent, forecast } = positionIn(world, year, { budgetId, allocationId });
      expect({
        allocated: allocated.value,
        committed: committed.value,
        spent: spent.value,
        forecast: forecast.value,
      }).toMatchObject(pick(recomputedPosition(known, budgetId, year, new Set([allocationId]))));
    }
  });

  it.each(of)(
    'has figures for $budgetId in $year whose terms add up, each with entries that were known',
    ({ budgetId, year }) => {
      for (const { label, value, terms } of figuresOf(world, year, budgetId)) {
        expect(
          terms.reduce((so, term) => so + term.value, 0),
          label,
        ).toBe(value);
        for (const term of terms) {
          expect(term.entries.length, `${label}: ${term.label}`).toBeGreaterThan(0);
          for (const n of term.entries) expect(known.some((entry) => entry.n === n)).toBe(true);
        }
      }
    },
  );

  it.each(of)('of $budgetId in $year comes from sources and goes to purposes as other code finds them', (one) => {
    const { sources, purposes } = sourceToPurpose(world, { budgetId: one.budgetId }, one.year);
    const found = recomputedShares(known, one.budgetId, one.year);
    expect(byLabel(sources)).toEqual(some(found.sources));
    expect(byLabel(purposes)).toEqual(some(found.purposes));
    expect(total(byLabel(purposes))).toBe(total(byLabel(sources)));
  });

  it('moved since any earlier day by the steps that other code finds, in all years and each', () => {
    const ids = new Set(budgets(world).map(({ budgetId }) => budgetId));
    for (const earlier of days.filter((one) => one < day)) {
      const before = replay(knownBy(earlier));
      for (const year of yearsWithin(world, {})) {
        const steps = movementsBetween(before, world, {}, year);
        const { opening, closing, byKind, corrected } = recomputedMovements(known, before.n, ids, year);
        expect([steps[0]?.figure.value, steps.at(-1)?.figure.value]).toEqual([opening, closing]);
        const changes = byLabel(steps.filter(({ kind }) => kind === 'change'));
        expect(changes).toEqual(some({ ...byKind, Corrected: corrected }));
        expect(opening + total(changes)).toBe(closing);
      }
    }
  });
});

function some(amounts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}

function byLabel(
  all: readonly { readonly label: string; readonly figure: Figure }[],
): Readonly<Record<string, number>> {
  return some(Object.fromEntries(all.map(({ label, figure }) => [label, figure.value])));
}

function total(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((so, amount) => so + amount, 0);
}

function pick({ allocated, committed, spent, forecast }: ReturnType<typeof recomputedPosition>) {
  return { allocated, committed, spent, forecast };
}

describe('The borough of the minutes of 2019', () => {
  it('has £919,800 over three years, £300,000 of it new and £619,800 from existing budgets', () => {
    const world = replay(recorded(boroughExample()));
    const { sources } = sourceToPurpose(world);
    expect(sources.map(({ label, figure }) => [label, figure.value])).toEqual([
      ['existing budget', 61_980_000],
      ['new growth', 30_000_000],
    ]);
    expect(yearsWithin(world, {})).toEqual(['2019-20', '2020-21', '2021-22']);
    const approved = yearsWithin(world, {}).map((year) => positionIn(world, year).approved?.value ?? 0);
    expect(approved.reduce((so, one) => so + one, 0)).toBe(91_980_000);
  });
});

describe('The money of the demonstration', () => {
  const overAll = (day: string, of: 'approved' | 'allocated' | 'unallocated') =>
    yearsWithin(replay(knownBy(day)), { budgetId: 'transformation' }).reduce(
      (sum, year) => sum + (positionIn(replay(knownBy(day)), year, { budgetId: 'transformation' })[of]?.value ?? 0),
      0,
    );

  it('leaves £615,000 of £925,000 when £310,000 is allocated to posts of 3.4 FTE', () => {
    expect(overAll('2025-05-31', 'approved')).toBe(92_500_000);
    expect(overAll('2025-05-31', 'allocated')).toBe(31_000_000);
    expect(overAll('2025-05-31', 'unallocated')).toBe(61_500_000);
  });

  it('is spent within what was allocated, while a year is forecast to be overspent', () => {
    const { spent, allocated, variance } = positionIn(replay(entries), '2026-27', { projectId: 'customer-portal' });
    expect(spent.value).toBeLessThan(allocated.value);
    expect(variance.value).toBeGreaterThan(0);
  });
});
