import { describe, expect, test } from 'vitest';

import {
  promisedFigures,
  benefitsByYear,
  costOfKind,
  costsByYear,
  optionByYear,
  wholeLifeFigure,
} from './plan-money.ts';
import type { CostLine, PlannedBenefit } from '../../business-plan/events.ts';
import type { Option } from '../../business-plan/state.ts';

const lines: readonly CostLine[] = [
  { year: '2027-28', kind: 'revenue', fundingSource: 'ICT base budget', amount: 30_000 },
  { year: '2026-27', kind: 'capital', fundingSource: 'Reserve', amount: 20_000 },
  { year: '2026-27', kind: 'revenue', fundingSource: 'Reserve', amount: 5000 },
];
const benefits: readonly PlannedBenefit[] = [
  { title: 'Fewer calls', class: 'nonCashable', amounts: [{ year: '2027-28', amount: 900 }] },
  { title: 'One licence less', class: 'cashable', amounts: [{ year: '2027-28', amount: 400 }] },
  { title: 'Post not filled', class: 'cashable', amounts: [{ year: '2027-28', amount: 100 }] },
  { title: 'Trust', class: 'qualitative', amounts: [] },
];

describe('What a plan costs', () => {
  const costs = { value: lines, n: 7, on: '2026-11-01' };
  test('is the sum of its lines, each with the entry that states it', () => {
    const figure = wholeLifeFigure(costs);
    expect(figure.value).toBe(55_000);
    expect(figure.terms[1]).toEqual({ label: '2026-27, capital, Reserve', value: 20_000, entries: [7] });
  });
  test('is of two kinds, which together are all of it', () => {
    expect(costOfKind(costs, 'capital').value + costOfKind(costs, 'revenue').value).toBe(55_000);
  });
  test('stands by year, earliest first, with who pays', () => {
    expect(costsByYear(lines)).toEqual([
      { year: '2026-27', capital: 20_000, revenue: 5000, sources: [{ name: 'Reserve', amount: 25_000 }] },
      { year: '2027-28', capital: 0, revenue: 30_000, sources: [{ name: 'ICT base budget', amount: 30_000 }] },
    ]);
  });
});

describe('What a plan would gain', () => {
  test('is one figure for each class, never added together, and none where no amount is stated', () => {
    const figures = promisedFigures({ value: benefits, n: 8, on: '2026-11-01' });
    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ['Not cashable, all years', 900],
      ['Cashable, all years', 500],
    ]);
  });
  test('stands by year and class', () => {
    expect(benefitsByYear(benefits)).toEqual([
      { year: '2027-28', class: 'nonCashable', amount: 900 },
      { year: '2027-28', class: 'cashable', amount: 500 },
    ]);
  });
});

test('An option states nothing for a year in which it only costs', () => {
  const option = { costs: [{ year: '2026-27', amount: 3 }], benefits: [{ year: '2027-28', amount: 4 }] };
  expect(optionByYear(option as unknown as Option)).toEqual([
    { year: '2026-27', cost: 3, benefit: undefined },
    { year: '2027-28', cost: undefined, benefit: 4 },
  ]);
});
