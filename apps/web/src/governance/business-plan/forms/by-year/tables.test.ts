import { replay } from '@minutebook/domain';
import type { BusinessPlanEvent, CostLine, PlannedBenefit } from '@minutebook/domain';
import { entriesOf, ofPlan, proposedProject } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { benefitsSchema, benefitsTyped, readBenefits } from './benefits-table.ts';
import { costsSchema, costsTyped, readCosts } from './costs-table.ts';
import { offeredByOption, offeredByYears } from './offered.ts';
import { optionTyped, readOneRow } from './option-table.ts';

const years = ['2026-27', '2027-28', '2028-29', '2029-30', '2030-31'];
const line = (year: string, kind: CostLine['kind'], fundingSource: string, amount: number): CostLine => ({
  year,
  kind,
  fundingSource,
  amount,
});
const lines = [
  line('2027-28', 'revenue', 'Reserve', 1500),
  line('2026-27', 'capital', 'Reserve', 50_000),
  line('2026-27', 'revenue', 'Reserve', 100),
];

describe('Costs as a table', () => {
  test('have a row for each kind of money and funding source', () => {
    expect(costsTyped(lines)).toEqual({
      years,
      rows: [
        ['Revenue', 'Reserve', '1', '15'],
        ['Capital', 'Reserve', '500'],
      ],
    });
  });
  test('are the same as before when nothing is typed, in their order', () => {
    expect(readCosts(costsTyped(lines), lines)).toEqual({ value: lines, problems: [] });
  });
  test('are read by words and first letters, a new one last', () => {
    const rows = [['c', 'Grant', '1,000'], ...costsTyped(lines).rows];
    expect(readCosts({ years, rows }, lines).value).toEqual([...lines, line('2026-27', 'capital', 'Grant', 100_000)]);
  });
  test('say which cell is wrong', () => {
    const wrong = costsSchema([]).safeParse({
      type: 'StateCostProfile',
      projectId: 'p',
      effectiveOn: '2026-10-01',
      lines: {
        years,
        rows: [
          ['Capital', 'Reserve', '5'],
          ['loan', '', 'about 5'],
          ['R', 'Reserve'],
        ],
      },
    });
    expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['lines.rows.1.0', '“loan” is neither capital nor revenue.'],
      ['lines.rows.1.1', 'Say where the money comes from.'],
      ['lines.rows.1.2', '2026-27: “about 5” is no amount in pounds: write it as 1,250 or 1,250.50.'],
      ['lines.rows.2.2', 'Enter what it costs in one of the years, or empty the line.'],
    ]);
  });
});

describe('Benefits as a table', () => {
  const benefits: readonly PlannedBenefit[] = [
    { title: 'Fewer calls', class: 'nonCashable', amounts: [{ year: '2027-28', amount: 900 }] },
    { title: 'Calm', class: 'qualitative', measure: 'Asked\nyearly', amounts: [] },
  ];
  test('are the same as before when nothing is typed', () => {
    expect(readBenefits(benefitsTyped(benefits))).toEqual({ value: benefits, problems: [] });
  });
  test('say what is missing in a row, and are none without one', () => {
    expect(readBenefits({ years, rows: [['', 'gold']] }).problems.map(({ column }) => column)).toEqual([0, 1]);
    const head = { type: 'StateBenefitProfile', projectId: 'p', effectiveOn: '2026-10-01' };
    expect(benefitsSchema.safeParse({ ...head, benefits: { years, rows: [] } }).success).toBe(false);
  });
});

describe('An option as a table', () => {
  test('has two rows of the same years, and is the same as before when nothing is typed', () => {
    const of = { costs: [{ year: '2027-28', amount: 100 }], benefits: [{ year: '2029-30', amount: 50 }] };
    const typed = optionTyped(of);
    expect(typed.costs.years).toEqual(typed.benefits.years);
    expect(readOneRow(typed.costs).value).toEqual(of.costs);
    expect(readOneRow(typed.benefits).value).toEqual(of.benefits);
    expect(readOneRow(optionTyped({ costs: [], benefits: [] }).costs).value).toEqual([]);
  });
});

describe('What need not be typed twice', () => {
  const appraised = (optionId: string, verdict: 'preferred' | 'kept'): BusinessPlanEvent => ({
    type: 'OptionAppraised',
    data: {
      optionId,
      title: 'Buy',
      doNothing: false,
      costs: [{ year: '2026-27', amount: 500 }],
      benefits: [],
      verdict,
      because: 'Value',
    },
  });
  const opened = (about: string | undefined, ...events: readonly BusinessPlanEvent[]) => {
    const begun: BusinessPlanEvent = { type: 'BusinessPlanBegun', data: { planType: 'full' } };
    const facts = [proposedProject('p', 'P'), ...[begun, ...events].map((one) => ofPlan('p', one))];
    const world = replay(entriesOf(facts));
    const project = world.state('project', 'p')!;
    return { project, plan: world.state('businessPlan', 'p'), world, about, name: 'costs' };
  };
  test('the preferred option states it, and no other', () => {
    const offered = offeredByOption(opened(undefined, appraised('buy', 'preferred')), 'costs');
    expect(offered).toMatchObject([{ by: 'The preferred option “Buy”', n: 3, amounts: [{ amount: 500 }] }]);
    expect(offeredByOption(opened(undefined, appraised('buy', 'kept')), 'costs')).toEqual([]);
    expect(offeredByOption(opened(undefined, appraised('buy', 'preferred')), 'benefits')).toEqual([]);
  });
  test('the costs by year state it for the preferred option, a year at a time', () => {
    const costs: BusinessPlanEvent = { type: 'CostProfileStated', data: { lines } };
    expect(offeredByYears(opened('buy', costs, appraised('buy', 'preferred')))).toMatchObject([
      {
        row: 'costs.rows.0',
        amounts: [
          { year: '2026-27', amount: 50_100 },
          { year: '2027-28', amount: 1500 },
        ],
      },
    ]);
    expect(offeredByYears(opened('other', costs, appraised('buy', 'preferred')))).toEqual([]);
    expect(offeredByYears(opened('new', costs))).toHaveLength(1);
  });
});
