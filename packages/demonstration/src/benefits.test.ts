import {
  benefitInYear,
  benefits,
  callPeriods,
  channelShift,
  dayOf,
  fourFigures,
  pairsOfChannels,
  replay,
  rowFigure,
  savingsByDepartment,
  savingsByTier,
  servicesWithCalls,
  shiftBy,
  shiftTotal,
  yearsOfBenefit,
} from '@minutebook/domain';
import type { DomainEntry, Figure } from '@minutebook/domain';
import { recomputedBenefit, recomputedCalls, recomputedSavings, recomputedShift } from '@minutebook/domain/testing';
import { describe, expect, it } from 'vitest';

import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const entries = recorded(demonstration()) as readonly DomainEntry[];
const knownBy = (day: string) => entries.filter((entry) => dayOf(entry.recordedAt) <= day);
const today = '2026-11-29';
const days = ['2025-07-31', '2025-11-01', '2025-12-31', '2026-03-31', '2026-06-30', '2026-10-31', today];

/** A figure explains itself: its terms add up to it, and each is of entries that were known. */
function expectExplained(figures: readonly (Figure | undefined)[], known: readonly DomainEntry[]): void {
  for (const figure of figures) {
    if (figure === undefined) continue;
    const { label, value, terms } = figure;
    expect(
      terms.reduce((so, term) => so + term.value, 0),
      label,
    ).toBe(value);
    for (const term of terms) {
      expect(term.entries.length, `${label}: ${term.label}`).toBeGreaterThan(0);
      for (const n of term.entries) expect(known[n - 1]?.n, `${label}: ${term.label}`).toBe(n);
    }
  }
}

function total(all: readonly { readonly saved: number }[]): number {
  return all.reduce((so, { saved }) => so + saved, 0);
}

describe.each(days)('The benefits of the demonstration as known on %s', (day) => {
  const known = knownBy(day);
  const world = replay(known);
  const { rows } = channelShift(world, day);
  const expected = recomputedShift(known);

  it('have the channel shift that other code finds, by service and month', () => {
    const byRow = expected.map(({ serviceId, period, saved }) => [`${serviceId} ${period}`, saved]);
    expect(Object.fromEntries(rows.map((row) => [`${row.service.serviceId} ${row.period}`, row.saved]))).toEqual(
      Object.fromEntries(byRow),
    );
    expectExplained(
      rows.map((row) => rowFigure(row, world)),
      known,
    );
  });

  it.each([
    ['period', ({ period }) => period],
    ['service', ({ serviceId }) => serviceId],
    ['department', ({ departmentId }) => departmentId],
    ['tier', ({ tier }) => tier],
  ] as const satisfies readonly (readonly [string, (one: (typeof expected)[number]) => string])[])(
    'have it by %s and in total',
    (grouping, keyOf) => {
      const groups = shiftBy(rows, grouping);
      const found = Map.groupBy(expected, keyOf);
      expect(Object.fromEntries(groups.map(({ key, saved }) => [key, saved.value]))).toEqual(
        Object.fromEntries([...found].map(([key, all]) => [key, total(all)])),
      );
      expect(shiftTotal(rows).value).toBe(total(expected));
      expectExplained([shiftTotal(rows), ...groups.map(({ saved }) => saved)], known);
    },
  );

  it('have the moves that other code finds, to within one of what is rounded', () => {
    for (const row of rows) {
      const one = expected.find(
        ({ serviceId, period }) => serviceId === row.service.serviceId && period === row.period,
      );
      expect(row.pairs.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
        Object.keys(one?.pairs ?? {}).toSorted(),
      );
      for (const pair of row.pairs) {
        for (const of of ['contacts', 'saved'] as const) {
          const exact = one?.pairs[`${pair.from} ${pair.to}`]?.[of] ?? { above: 0n, below: 1n };
          const apart = BigInt(pair[of]) * exact.below - exact.above;
          expect(apart < exact.below && -apart < exact.below, `${row.service.title} ${row.period} ${of}`).toBe(true);
        }
      }
      expect(total(row.pairs)).toBe(row.saved);
      expect(total(row.moves)).toBe(row.saved);
    }
    const pairs = pairsOfChannels(rows, world);
    expect(pairs.reduce((so, { saved }) => so + saved.value, 0)).toBe(total(expected));
    expectExplained(
      pairs.flatMap(({ contacts, saved }) => [contacts, saved]),
      known,
    );
  });

  it('have the calls, abandonment, waits and talks that other code finds, and none where none were counted', () => {
    const periods = callPeriods(servicesWithCalls(world), day);
    const found = periods.flatMap(({ period, figures }) => (figures === undefined ? [] : [[period, figures] as const]));
    expect(
      Object.fromEntries(
        found.map(([period, { offered, abandonment, wait, talk }]) => [
          period,
          { offered: offered.value, abandonment: abandonment?.value, wait: wait?.value, talk: talk?.value },
        ]),
      ),
    ).toEqual(recomputedCalls(known));
    expectExplained(
      found.flatMap(([, { offered, abandonment, wait, talk }]) => [offered, abandonment, wait, talk]),
      known,
    );
  });

  it('were promised, to be reached, expected and measured, year by year, as other code finds', () => {
    for (const state of benefits(world)) {
      for (const year of yearsOfBenefit(state, world, day)) {
        const { promised, target, forecast, actual } = benefitInYear(state, year, world, day);
        expect(
          {
            promised: promised.figure?.value,
            target: target.figure?.value,
            forecast: forecast.figure?.value,
            actual: actual.figure?.value,
          },
          `${state.title} ${year}`,
        ).toEqual(recomputedBenefit(known, state.benefitId, year, day));
        expectExplained(
          [promised, target, forecast, actual].map(({ figure }) => figure),
          known,
        );
      }
    }
  });

  it('released, and had claimed, verified and taken, what other code finds, in all and by department and tier', () => {
    const figures = fourFigures(world, day);
    expect(valuesOf(figures)).toEqual({ released: total(expected), ...recomputedSavings(known) });
    expectExplained(Object.values(figures), known);
    for (const { key, figures: ofDepartment } of savingsByDepartment(world, day)) {
      const released = total(expected.filter(({ departmentId }) => departmentId === key));
      expect(valuesOf(ofDepartment), key).toEqual({ released, ...recomputedSavings(known, key) });
      expectExplained(Object.values(ofDepartment), known);
    }
    const tiers = savingsByTier(world, day).map((one) => one.figures);
    for (const name of ['released', 'claimed', 'verified', 'taken'] as const) {
      expect(tiers.reduce((so, one) => so + one[name].value, 0)).toBe(figures[name].value);
    }
  });
});

function valuesOf({ released, claimed, verified, taken }: ReturnType<typeof fourFigures>) {
  return { released: released.value, claimed: claimed.value, verified: verified.value, taken: taken.value };
}
