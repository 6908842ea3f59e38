import { financialYearOf, yearsFrom } from '../../../kernel/day.ts';
import { entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure, Term, Wording } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { costsByYear, leftOutOf } from './costs.ts';
import type { CostOfYear, RunningCost } from './costs.ts';
import { discounted, discountRate } from './discounted.ts';
import { expectedByYear, notForecast, verifiedByYear } from './expected.ts';
import type { CostScope, NotForecast, OfYear, WhatIf } from './expected.ts';

/** A financial year of cost and benefit, with what both come to by its end; a term of what is so far is one year's. */
export interface CostYear {
  readonly year: string;
  /** Spent in a year that is over; the forecast outturn in another, with what is spent of it. */
  readonly cost: Figure<'pence'>;
  readonly verified: Figure<'pence'>;
  readonly expected: Figure<'pence'>;
  readonly costSoFar: Figure<'pence'>;
  /** Verified and forecast together. */
  readonly benefitSoFar: Figure<'pence'>;
  readonly discountedCostSoFar: Figure<'pence'>;
  readonly discountedBenefitSoFar: Figure<'pence'>;
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
  /** Benefits in money that count as nothing in years to come in which cost runs, since nobody forecast them. */
  readonly withoutForecast: readonly NotForecast[];
  /** Running costs of services that the savings shrink: named, and counted nowhere. */
  readonly leftOut: readonly RunningCost[];
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
  const costs = costsByYear(world, on, now, scope);
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
    payback: paybackIn(rows.map((one) => [one.year, one.costSoFar.value, one.benefitSoFar.value])),
    discountedPayback: paybackIn(
      rows.map((one) => [one.year, one.discountedCostSoFar.value, one.discountedBenefitSoFar.value]),
    ),
    withoutForecast: notForecast(
      world,
      on,
      scope,
      rows.filter(({ year, cost }) => year >= now && cost.value !== 0).map(({ year }) => year),
    ),
    leftOut: leftOutOf(world, on, now, scope),
  };
}

/** The first year in which what was gained so far reaches what was paid so far, once anything was paid. */
export function paybackIn(
  years: readonly (readonly [year: string, cost: number, benefit: number])[],
): string | undefined {
  return years.find(([, cost, benefit]) => cost > 0 && benefit >= cost)?.[0];
}

/** What one year brings to each of the sums so far. */
interface PartsOfYear {
  readonly cost: readonly Term[];
  readonly benefit: readonly Term[];
  readonly discountedCost: readonly Term[];
  readonly discountedBenefit: readonly Term[];
}

function accumulated(
  years: readonly string[],
  costs: readonly CostOfYear[],
  verified: readonly OfYear[],
  expected: readonly OfYear[],
): readonly CostYear[] {
  const soFar: PartsOfYear[] = [];
  const first = costs[0]?.year ?? years[0] ?? '';
  return years.map((year) => {
    const isOfYear = (one: { readonly year: string }): boolean => one.year === year;
    const inYear = (wording: Wording<'pence'>): Wording<'pence'> => ({
      ...wording,
      label: `${wording.label}, ${year}`,
    });
    const cost = sum(
      inYear(wordings.cost),
      costs.filter(isOfYear).flatMap(({ toDate, toCome }) => [...toDate, ...toCome]),
    );
    const found = sum(inYear(wordings.verified), verified.filter(isOfYear));
    const still = sum(inYear(wordings.expected), expected.filter(isOfYear));
    const after = Math.max(0, Number(year.slice(0, 4)) - Number(first.slice(0, 4)));
    soFar.push(partsOf(year, after, cost, [found, still]));
    const upTo = (wording: Wording<'pence'>, of: keyof PartsOfYear): Figure<'pence'> =>
      sum(
        { ...wording, label: `${wording.label}, by the end of ${year}` },
        soFar.flatMap((one) => one[of]),
      );
    return {
      year,
      cost,
      verified: found,
      expected: still,
      costSoFar: upTo(wordings.costSoFar, 'cost'),
      benefitSoFar: upTo(wordings.benefitSoFar, 'benefit'),
      discountedCostSoFar: upTo(wordings.discountedCostSoFar, 'discountedCost'),
      discountedBenefitSoFar: upTo(wordings.discountedBenefitSoFar, 'discountedBenefit'),
    };
  });
}

/** A year's figures as terms of what is so far; one that rests on nothing is none. */
function partsOf(
  year: string,
  after: number,
  cost: Figure<'pence'>,
  benefits: readonly Figure<'pence'>[],
): PartsOfYear {
  const told = benefits.filter(({ terms }) => terms.length > 0);
  const costs = cost.terms.length === 0 ? [] : [cost];
  return {
    cost: costs.map(whole),
    benefit: told.map(whole),
    discountedCost: discountedTerm(`Cost, ${year}`, after, costs),
    discountedBenefit: discountedTerm(`Verified and forecast savings, ${year}`, after, told),
  };
}

function whole(figure: Figure<'pence'>): Term {
  return { label: figure.label, value: figure.value, entries: entriesBehind([figure]) };
}

/** What figures of one year come to in the first year's money: added up, and then rounded once. */
function discountedTerm(label: string, after: number, figures: readonly Figure<'pence'>[]): readonly Term[] {
  if (figures.length === 0) return [];
  const pence = figures.reduce((so, { value }) => so + value, 0);
  const divided =
    after === 0 ? pounds(pence) : `${pounds(pence)} ÷ ${divisor}${after === 1 ? '' : ` to the power of ${after}`}`;
  return [{ label: `${label}: ${divided}`, value: discounted(pence, after), entries: entriesBehind(figures) }];
}

function entriesBehind(figures: readonly Figure[]): readonly number[] {
  return entriesInOrder(figures.flatMap(({ terms }) => terms.flatMap(({ entries }) => entries)));
}

const divisor = Number(discountRate.plus) / Number(discountRate.of);
const rateInForce = {
  label: `${discountRate.label} a year: ${discountRate.source}. No entry adopts it`,
  entries: [],
};
const discounting = `Each year’s amount divided by ${divisor} (${discountRate.label} a year) for every year after that of the first cost, rounded to the penny, halfway to the even one, and then added up`;

const whichBudgets =
  'Counted are budgets that pay for projects and posts, with the purposes beside them, and others from which no saving is claimed';
const noRunningCosts =
  'Nor does it tell what a service costs to run, where a budget that pays for no project and no post is what savings are claimed from.';

const wordings = {
  cost: {
    label: 'Cost',
    unit: 'pence',
    formula: `What was spent; and in a year that is not over what it is forecast to cost beyond that, with what savings took added back. ${whichBudgets}`,
    doesNotTell: `It does not tell of the time of staff whose posts no budget of the programme pays. ${noRunningCosts}`,
  },
  toDate: {
    label: 'Cost to date',
    unit: 'pence',
    formula: `Payments less credits, year by year. ${whichBudgets}`,
    doesNotTell: `It does not tell what was received and is not paid yet. ${noRunningCosts}`,
  },
  toCome: {
    label: 'Cost to come',
    unit: 'pence',
    formula: `The forecast outturn of years that are not over, less what is spent of it, which it is no less than; where nobody forecast, as allocated before savings took any of it, so that no pound lowers the cost and is a saving as well. ${whichBudgets}`,
    doesNotTell: `It does not tell how sure anybody is of it, nor of years for which nothing is allocated. ${noRunningCosts}`,
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
  costSoFar: {
    label: 'Cost so far',
    unit: 'pence',
    formula: 'The cost of every year up to this one',
    doesNotTell: 'It does not tell of years after this one.',
  },
  benefitSoFar: {
    label: 'Savings so far',
    unit: 'pence',
    formula: 'What is verified and what is forecast of every year up to this one',
    doesNotTell: 'It does not tell how sure anybody is of what is forecast.',
  },
  discountedCostSoFar: {
    label: 'Cost so far, discounted',
    unit: 'pence',
    formula: discounting,
    rules: [rateInForce],
    doesNotTell: 'It does not tell what is paid: that is the cost so far.',
  },
  discountedBenefitSoFar: {
    label: 'Savings so far, discounted',
    unit: 'pence',
    formula: discounting,
    rules: [rateInForce],
    doesNotTell: 'It does not tell how sure anybody is of what is forecast.',
  },
} as const;
