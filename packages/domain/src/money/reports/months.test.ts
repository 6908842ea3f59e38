import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSumOfTerms } from '../../kernel/comparing/compare-terms.ts';
import { financialYearOf } from '../../kernel/day.ts';
import { entriesInOrder } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  entriesOf,
  ofAccount,
  moneyArbitrary,
  ofBudget,
  paid,
  programmeFacts,
} from '../../testing/index.ts';
import { accountIn, budgets } from '../read.ts';
import { accountOf, standing } from '../spend/account.ts';
import { forecastOverTime, spendByMonth, spentByEndOf, spentOutside } from './months.ts';
import { positionIn, yearsWithin } from './position.ts';

const base = [...programmeFacts, approvedBudget(), allocated('licences', 100), allocated('support', 200)];
const world = replay(
  entriesOf([
    ...base,
    paid(30, 'licences', '2026-05-02'),
    paid(8, 'licences', '2026-06-01'),
    paid(12, 'support', '2026-05-09'),
  ]),
);
const n = base.length;

describe('What was spent by the end of a month', () => {
  test('is what was paid in each month until then, with the entries behind each', () => {
    const months = spendByMonth(world, '2026-27', '2026-06-16');
    const june = spentByEndOf('2026-06', months);
    expect(june?.value).toBe(50_00);
    expect(june?.terms).toEqual([
      { label: 'May 2026', value: 42_00, entries: [n + 1, n + 3] },
      { label: 'June 2026', value: 8_00, entries: [n + 2] },
    ]);
    for (const { month } of months) {
      const figure = spentByEndOf(month, months);
      expect(figure === undefined || isSumOfTerms(figure)).toBe(true);
    }
  });
  test('holds what is asked for alone, and is not known of a month that has not begun', () => {
    const months = spendByMonth(world, '2026-27', '2026-06-16', { allocationId: 'support' });
    expect(spentByEndOf('2026-06', months)?.terms.map(({ entries }) => entries)).toEqual([[n + 3]]);
    expect(spentByEndOf('2026-07', months)).toBeUndefined();
  });
});

test('A forecast as it stood on a day counts as no less than what was spent by then', () => {
  const forecast = (on: string) =>
    ofBudget({ type: 'ForecastRevised', data: { allocationId: 'licences', year: '2026-27', outturn: 35_00 } }, on);
  const now = replay(
    entriesOf([
      ...base,
      paid(30, 'licences', '2026-05-02'),
      paid(8, 'licences', '2026-06-01'),
      forecast('2026-05-20'),
      forecast('2026-06-20'),
    ]),
  );
  const over = forecastOverTime(now, '2026-27', { allocationId: 'licences' });
  expect(over.map(({ on, outturn }) => [on, outturn])).toEqual([
    ['2026-05-20', 35_00],
    ['2026-06-20', 38_00],
  ]);
});

test('A forecast as it stood on a day counts as no less than what was spent and ordered by then, and not cancelled', () => {
  const forecast = (on: string) =>
    ofBudget({ type: 'ForecastRevised', data: { allocationId: 'licences', year: '2026-27', outturn: 20_00 } }, on);
  const years = [{ year: '2026-27', amount: 30_00 }];
  const order = { commitmentId: 'o', allocationId: 'licences', supplier: 'Software house', years };
  const payment = { allocationId: 'licences', commitmentId: 'o', payee: { kind: 'withheld' as const }, amount: 12_00 };
  const now = replay(
    entriesOf([
      ...base,
      forecast('2026-05-20'),
      ofBudget({ type: 'CommitmentRaised', data: order }, '2026-06-01'),
      forecast('2026-06-20'),
      ofAccount({ type: 'SpendRecorded', data: payment }, '2026-07-01'),
      forecast('2026-07-20'),
      ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'o' } }, '2026-08-01'),
      forecast('2026-08-20'),
    ]),
  );
  const over = forecastOverTime(now, '2026-27', { allocationId: 'licences' });
  expect(over.map(({ outturn }) => outturn)).toEqual([20_00, 30_00, 30_00, 20_00]);
});

test('What was spent by the end of a year is its months together, and rests on every payment of a day of the year', () => {
  fc.assert(
    fc.property(moneyArbitrary, ({ entries }) => {
      const world = replay(entries);
      for (const year of yearsWithin(world, {})) {
        const months = spendByMonth(world, year, '2999-12-31');
        const figure = spentByEndOf(months.at(-1)?.month ?? '', months);
        const payments = budgets(world)
          .flatMap(({ budgetId }) => accountIn(world, accountOf(budgetId, year)) ?? [])
          .flatMap((account) => [...standing(account)])
          .filter(({ on }) => financialYearOf(on) === year);
        expect(figure?.value).toBe(payments.reduce((so, { amount }) => so + amount, 0));
        expect(figure?.terms.reduce((so, { value }) => so + value, 0)).toBe(figure?.value);
        expect(entriesInOrder((figure?.terms ?? []).flatMap((one) => one.entries))).toEqual(
          entriesInOrder(payments.map(({ n }) => n)),
        );
      }
    }),
  );
});

/** A payment in whole pounds out of one of the accounts, on a day that need not lie in its year. */
const paymentArbitrary = fc.record({
  amount: fc.integer({ min: -500, max: 5000 }),
  on: fc
    .date({ min: new Date('2025-03-01'), max: new Date('2028-06-30'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  at: fc.nat(),
});

test('Months and what is dated outside of them are together what was spent of the year, and no payment is in neither', () => {
  let outside = 0;
  fc.assert(
    fc.property(moneyArbitrary, fc.array(paymentArbitrary, { maxLength: 6 }), ({ entries: decided }, payments) => {
      const before = replay(decided);
      const accounts = budgets(before).flatMap(({ budgetId }) =>
        yearsWithin(before, {}).map((year) => accountOf(budgetId, year)),
      );
      const more = payments.flatMap(({ amount, on, at }) => {
        const account = accounts[at % accounts.length];
        return account === undefined ? [] : paid(amount, undefined, on, account);
      });
      const world = replay([...decided, ...entriesOf(more, decided)]);
      for (const year of yearsWithin(world, {})) {
        const march = spentByEndOf(`${Number(year.slice(0, 4)) + 1}-03`, spendByMonth(world, year, '2999-12-31'));
        const beyond = spentOutside(world, year);
        expect((march?.value ?? 0) + (beyond?.value ?? 0)).toBe(positionIn(world, year).spent.value);
        const payments = budgets(world)
          .flatMap(({ budgetId }) => accountIn(world, accountOf(budgetId, year)) ?? [])
          .flatMap((account) => [...standing(account)])
          .filter(({ on }) => financialYearOf(on) !== year);
        expect(entriesInOrder((beyond?.terms ?? []).flatMap((one) => one.entries))).toEqual(
          entriesInOrder(payments.map(({ n }) => n)),
        );
        outside += payments.length;
      }
    }),
  );
  // Or the property would say nothing.
  expect(outside).toBeGreaterThan(20);
});

test('What is not known yet by the day is no figure', () => {
  fc.assert(
    fc.property(moneyArbitrary, ({ entries }) => {
      const world = replay(entries);
      for (const year of yearsWithin(world, {})) {
        const months = spendByMonth(world, year, `${year.slice(0, 4)}-06-15`);
        const known = months.filter(({ month }) => spentByEndOf(month, months) !== undefined);
        expect(known.map(({ month }) => month.slice(5))).toEqual(['04', '05', '06']);
      }
    }),
  );
});
