import { financialYearOf, yearsFrom } from '../../../kernel/day.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import { positionIn, yearsWithin } from '../../../money/reports/position.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { discounted } from './discounted.ts';
import { expectedByYear, notForecast, verifiedByYear } from './expected.ts';
import type { CostScope, OfYear, WhatIf } from './expected.ts';

/** A financial year of cost and benefit; cumulative amounts are in pence, and so are the discounted ones. */
export interface CostYear {
  readonly year: string;
  /** Spent in a year that is over; the forecast outturn in another, with what is spent of it. */
  readonly cost: Figure<'pence'>;
  readonly verified: Figure<'pence'>;
  readonly expected: Figure<'pence'>;
  readonly costSoFar: number;
  readonly benefitSoFar: number;
  readonly discountedCostSoFar: number;
  readonly discountedBenefitSoFar: number;
}

/** What a project or the programme costs against what it brings. */
export interface CostAgainstBenefit {
  readonly years: readonly CostYear[];
  readonly toDate: Figure<'pence'>;
  readonly toCome: Figure<'pence'>;
  readonly verified: Figure<'pence'>;
  readonly expected: Figure<'pence'>;
  /** The first year in which cumulative verified and forecast savings reach cumulative cost; `undefined` where none does. */
  readonly payback: string | undefined;
  /** The same with both discounted to the first year; never instead. */
  readonly discountedPayback: string | undefined;
  /** Benefits in money that are in no year to come, since nobody forecast them. */
  readonly withoutForecast: readonly BenefitState[];
}

/**
 * Cost to date and to come against verified and forecast savings, year by year. Payback is the first financial year in which
 * cumulative verified plus forecast savings reach cumulative cost. Example: cost £100 in 2025-26, savings of £60 in each of
 * 2026-27 and 2027-28: 2027-28.
 */
export function costAgainstBenefit(
  world: LedgerWorld,
  on: string,
  scope: CostScope = {},
  ifs: WhatIf = {},
): CostAgainstBenefit {
  const now = financialYearOf(on);
  const costs = costsByYear(world, now, scope);
  const verified = verifiedByYear(world, on, scope);
  const expected = expectedByYear(world, on, scope, ifs);
  const told = [...costs, ...verified, ...expected].map(({ year }) => year).toSorted();
  const years = told[0] === undefined ? [] : yearsFrom(told[0], told.at(-1) ?? told[0]);
  const rows = accumulated(years, costs, verified, expected);
  const parts = costs.flatMap((one) => one.toDate);
  return {
    years: rows,
    toDate: sum(wordings.toDate, parts),
    toCome: sum(
      wordings.toCome,
      costs.flatMap((one) => one.toCome),
    ),
    verified: sum(wordings.verified, verified),
    expected: sum(wordings.expected, expected),
    payback: paybackIn(rows.map((one) => [one.year, one.costSoFar, one.benefitSoFar])),
    discountedPayback: paybackIn(rows.map((one) => [one.year, one.discountedCostSoFar, one.discountedBenefitSoFar])),
    withoutForecast: notForecast(world, on, scope),
  };
}

/** The first year in which what was gained so far reaches what was paid so far, once anything was paid. */
export function paybackIn(
  years: readonly (readonly [year: string, cost: number, benefit: number])[],
): string | undefined {
  return years.find(([, cost, benefit]) => cost > 0 && benefit >= cost)?.[0];
}

interface CostOfYear {
  readonly year: string;
  readonly toDate: readonly Term[];
  readonly toCome: readonly Term[];
}

function costsByYear(world: LedgerWorld, now: string, scope: CostScope): readonly CostOfYear[] {
  return yearsWithin(world, scope).flatMap((year): readonly CostOfYear[] => {
    const { spent, forecast } = positionIn(world, year, scope);
    const toDate = spent.terms.map((one) => ({ ...one, label: `${one.label}, ${year}` }));
    if (year < now) return toDate.length === 0 ? [] : [{ year, toDate, toCome: [] }];
    const rest = [
      ...forecast.terms.map((one) => ({ ...one, label: `${one.label}, ${year}, as forecast` })),
      ...toDate.map((one) => ({ ...one, label: `Less spent: ${one.label}`, value: -one.value })),
    ];
    return toDate.length + rest.length === 0 ? [] : [{ year, toDate, toCome: rest }];
  });
}

function accumulated(
  years: readonly string[],
  costs: readonly CostOfYear[],
  verified: readonly OfYear[],
  expected: readonly OfYear[],
): readonly CostYear[] {
  const soFar = { cost: 0, benefit: 0, discountedCost: 0, discountedBenefit: 0 };
  const first = costs[0]?.year ?? years[0] ?? '';
  return years.map((year) => {
    const ofYear = costs.filter((one) => one.year === year);
    const cost = sum(
      wordings.cost,
      ofYear.flatMap(({ toDate, toCome }) => [...toDate, ...toCome]),
    );
    const found = sum(
      wordings.verified,
      verified.filter((one) => one.year === year),
    );
    const still = sum(
      wordings.expected,
      expected.filter((one) => one.year === year),
    );
    const after = Math.max(0, Number(year.slice(0, 4)) - Number(first.slice(0, 4)));
    const benefit = found.value + still.value;
    soFar.cost += cost.value;
    soFar.benefit += benefit;
    soFar.discountedCost += discounted(cost.value, after);
    soFar.discountedBenefit += discounted(benefit, after);
    return {
      year,
      cost,
      verified: found,
      expected: still,
      costSoFar: soFar.cost,
      benefitSoFar: soFar.benefit,
      discountedCostSoFar: soFar.discountedCost,
      discountedBenefitSoFar: soFar.discountedBenefit,
    };
  });
}

const wordings = {
  cost: {
    label: 'Cost',
    unit: 'pence',
    formula: 'What was spent; and in a year that is not over what it is forecast to cost beyond that',
    doesNotTell: 'It does not tell of the time of staff whose posts no budget of the programme pays.',
  },
  toDate: {
    label: 'Cost to date',
    unit: 'pence',
    formula: 'Payments less credits, year by year',
    doesNotTell: 'It does not tell what was received and is not paid yet.',
  },
  toCome: {
    label: 'Cost to come',
    unit: 'pence',
    formula: 'The forecast outturn of years that are not over, less what is spent of it',
    doesNotTell: 'It does not tell how sure anybody is of it, nor of years for which nothing is allocated.',
  },
  verified: {
    label: 'Verified savings',
    unit: 'pence',
    formula:
      'What finance verified, by the year it was claimed for; of a project, the part of each benefit that is put down to it, rounded to the penny, halfway to the even one',
    doesNotTell: 'It does not tell that a budget became smaller.',
  },
  expected: {
    label: 'Forecast savings',
    unit: 'pence',
    formula:
      'The newest forecast of each cashable benefit and income in years that are not over, less what is verified of it; of a project, the part that is put down to it',
    doesNotTell: 'It does not tell that anything was gained, and holds no benefit that nobody forecast in money.',
  },
} as const;
