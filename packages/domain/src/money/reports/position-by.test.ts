import { describe, expect, test } from 'vitest';

import { explain } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  ofBudget,
  paid,
  programmeFacts,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { budgetInWords } from './in-words.ts';
import { positionIn } from './position.ts';
import { fundedFromWords, positionsBySource } from './position-by-source.ts';
import type { MoneyScope } from './scope.ts';

const line = (fundedBy: 'existingBudget' | 'newGrowth' | 'grant', amount: number, year = '2026-27') => ({
  fundedBy,
  year,
  amount: amount * 100,
});
const mixed = approvedBudget('ict', { lines: [line('existingBudget', 230_000), line('newGrowth', 100_000)] });
const granted = approvedBudget('web', { title: 'Web', lines: [line('grant', 50_000)] });
const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...programmeFacts, ...facts]));

describe('Positions by funding source', () => {
  test('a source by itself, then sources that a budget does not keep apart with what is approved out of each', () => {
    const found = positionsBySource(worldOf(mixed, granted, paid(4_000)), '2026-27', 'revenue');
    expect(found.map(({ from, position }) => [fundedFromWords(from), position.approved?.value])).toEqual([
      ['A grant', 5_000_000],
      ['Existing budget and new growth', 33_000_000],
    ]);
    expect(found[1]?.approvedOf.map(({ label, figure }) => [label, figure.value])).toEqual([
      ['existing budget', 23_000_000],
      ['new growth', 10_000_000],
    ]);
    expect(found[0]?.approvedOf).toEqual([]);
    expect(found.map(({ position }) => position.spent.value)).toEqual([0, 400_000]);
    expect(found[1] && explain(found[1].position.spent).entries).toEqual([7]);
  });
  test('money carried into a year is of the sources that it had', () => {
    const world = worldOf(granted, ...closedYear([{ amount: 2_000_000 }], { budgetId: 'web' }));
    const found = positionsBySource(world, '2027-28', 'revenue');
    expect(found.map(({ from, position }) => [from, position.approved?.value])).toEqual([[['grant'], 2_000_000]]);
  });
  test('money from another budget is of no source that could be followed', () => {
    const data = { virementId: 'v', fromBudgetId: 'ict', years: [{ year: '2026-27', amount: 100 }] };
    const world = worldOf(granted, ofBudget({ type: 'VirementReceived', data }, undefined, 'web'));
    const [found] = positionsBySource(world, '2026-27', 'revenue');
    expect(found && fundedFromWords(found.from)).toBe('A grant and other budgets, by virement');
    expect(found?.approvedOf.map(({ figure }) => figure.value)).toEqual([5_000_000, 100]);
  });
  test('what was spent of nothing approved has a line of its own, and a budget of another year has none', () => {
    const world = worldOf(granted);
    expect(positionsBySource(world, '2027-28', 'revenue')).toEqual([]);
    const spent = worldOf(granted, paid(5, undefined, '2027-05-01', 'web.2027-28'));
    const found = positionsBySource(spent, '2027-28', 'revenue');
    expect(found.map(({ from, position }) => [fundedFromWords(from), position.spent.value])).toEqual([
      ['No source: nothing is approved', 500],
    ]);
  });
});

describe('What a year is forecast to cost', () => {
  const figuresOf = (year: string, ...facts: readonly Fact[]) => {
    const { forecast, variance } = positionIn(worldOf(mixed, ...facts), year);
    return [forecast.value, variance.value];
  };

  test('is at least what was spent, where nothing was allocated and nothing forecast', () => {
    expect(figuresOf('2010-11', paid(158_000, undefined, '2010-05-01', 'ict.2010-11'))).toEqual([
      15_800_000, 15_800_000,
    ]);
    expect(figuresOf('2026-27', allocated('site', 100), paid(30), paid(-10))).toEqual([12_000, 2_000]);
    expect(figuresOf('2026-27', allocated('site', 100), paid(-10))).toEqual([10_000, 0]);
  });
  test('is what an allocation has, or what was spent of it where that is more, until somebody forecasts it', () => {
    expect(figuresOf('2026-27', allocated('site', 100), paid(60, 'site'))).toEqual([10_000, 0]);
    expect(figuresOf('2026-27', allocated('site', 100), paid(130, 'site'))).toEqual([13_000, 3_000]);
    const forecast = {
      type: 'ForecastRevised',
      data: { allocationId: 'site', year: '2026-27', outturn: 90_00 },
    } as const;
    expect(figuresOf('2026-27', allocated('site', 100), paid(60, 'site'), ofBudget(forecast))).toEqual([9_000, -1_000]);
  });
  test('is no less than what was spent since it was forecast, and says what was forecast', () => {
    const stated = (outturn: number, allocationId?: string) => {
      const of = allocationId === undefined ? {} : { allocationId };
      return ofBudget({ type: 'ForecastRevised', data: { ...of, year: '2026-27', outturn } });
    };
    const facts = [allocated('site', 100), paid(60, 'site'), paid(70, 'site'), stated(90_00, 'site')];
    expect(figuresOf('2026-27', ...facts)).toEqual([13_000, 3_000]);
    const { forecast } = positionIn(worldOf(mixed, ...facts), '2026-27');
    expect(forecast.terms.map(({ label, value, entries }) => [label, value, entries.length])).toEqual([
      ['Site', 90_00, 1],
      ['Site, spent and ordered above its forecast', 40_00, 3],
    ]);
    expect(budgetInWords(worldOf(mixed, ...facts))).toContain(
      '£30 is forecast to be overspent in 2026-27, all of it in “Site”.',
    );
    expect(figuresOf('2026-27', paid(30), paid(20), stated(40_00))).toEqual([50_00, 50_00]);
    expect(figuresOf('2026-27', stated(-25_00))).toEqual([-25_00, -25_00]);
  });
  test('is no less than what is spent and ordered, with a forecast, without one, and for no allocation', () => {
    const ordered = (amount: number, commitmentId: string, allocationId?: string) => {
      const of = allocationId === undefined ? {} : { allocationId };
      const years = [{ year: '2026-27', amount: amount * 100 }];
      return ofBudget({ type: 'CommitmentRaised', data: { commitmentId, ...of, supplier: 'Software house', years } });
    };
    const cancelled = ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'o1' } });
    const site = [allocated('site', 100), paid(60, 'site'), ordered(70, 'o1', 'site')];
    const stated = ofBudget({
      type: 'ForecastRevised',
      data: { allocationId: 'site', year: '2026-27', outturn: 95_00 },
    });
    expect(figuresOf('2026-27', ...site)).toEqual([130_00, 30_00]);
    expect(figuresOf('2026-27', ...site, stated)).toEqual([130_00, 30_00]);
    expect(figuresOf('2026-27', ...site, stated, cancelled)).toEqual([95_00, -5_00]);
    expect(figuresOf('2026-27', ordered(40, 'o2'))).toEqual([40_00, 40_00]);
    expect(figuresOf('2028-29', ...site)).toEqual([0, 0]);
    const [, above] = positionIn(worldOf(mixed, ...site, stated), '2026-27').forecast.terms;
    expect(above?.entries.length).toBe(3);
  });
});

describe('Rows of a year add up to it', () => {
  const site = allocated('site', 100);
  const web = ofBudget({
    type: 'FundsAllocated',
    data: {
      allocationId: 'web',
      title: 'Web',
      about: { kind: 'project', projectId: 'web' },
      years: [{ year: '2026-27', amount: 200_00 }],
    },
  });
  const order = {
    type: 'CommitmentRaised' as const,
    data: { commitmentId: 'o1', supplier: 'Software house', years: [{ year: '2026-27', amount: 7_00 }] },
  };
  const facts = [mixed, site, web, paid(120, 'site'), paid(30, 'web'), paid(50), ofBudget(order)];
  const figuresOf = (scope: MoneyScope) => {
    const { allocated, committed, spent, forecast, variance } = positionIn(worldOf(...facts), '2026-27', scope);
    return [allocated, committed, spent, forecast, variance].map(({ value }) => value);
  };
  const together = (...scopes: readonly MoneyScope[]) =>
    scopes.map(figuresOf).reduce((so, row) => so.map((one, at) => one + (row[at] ?? 0)));

  test('by allocation with what is not allocated, which nothing is approved for by itself', () => {
    expect(figuresOf({ ofNo: 'allocation' })).toEqual([0, 7_00, 50_00, 57_00, 57_00]);
    expect(positionIn(worldOf(...facts), '2026-27', { ofNo: 'allocation' }).approved).toBeUndefined();
    const rows = [{ allocationId: 'site' }, { allocationId: 'web' }, { ofNo: 'allocation' as const }];
    expect(together(...rows)).toEqual(figuresOf({}));
  });
  test('by project with what is for none of them', () => {
    expect(figuresOf({ ofNo: 'project' })).toEqual([100_00, 7_00, 170_00, 177_00, 77_00]);
    expect(together({ projectId: 'web' }, { ofNo: 'project' })).toEqual(figuresOf({}));
  });
});

describe('Where the money stands, in words', () => {
  const capital = approvedBudget('estate', { title: 'Estate', nature: 'capital', lines: [line('grant', 20_000)] });

  test('says so where capital and revenue are added to each other', () => {
    expect(budgetInWords(worldOf(granted, allocated('site', 10_000, undefined, 'web')))).toBe(
      '£10,000 of £50,000 is allocated, and £40,000 is not; what is allocated is forecast to be spent.',
    );
    const both = worldOf(granted, capital, allocated('site', 10_000, undefined, 'web'));
    expect(budgetInWords(both)).toBe(
      '£10,000 of £70,000 is allocated, capital and revenue together, and £60,000 is not; what is allocated is forecast to be spent.',
    );
    expect(budgetInWords(both, { nature: 'revenue' })).not.toContain('together');
  });
  test('says what of the rest is of a year that is closed, which nobody can allocate any more', () => {
    const open = [approvedBudget(), allocated('portal', 10_000)];
    expect(budgetInWords(worldOf(...open))).not.toContain('closed');
    expect(budgetInWords(worldOf(...open, ...closedYear()))).toBe(
      '£10,000 of £925,000 is allocated over all years; £525,000 can still be, and £390,000 was not before its year was closed.',
    );
    const over = worldOf(...open, paid(15_000, 'portal'), ...closedYear());
    expect(budgetInWords(over)).not.toContain('forecast');
  });
});
