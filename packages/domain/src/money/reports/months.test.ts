import fc from 'fast-check';
import { expect, test } from 'vitest';

import { entriesInOrder } from '../../kernel/figure.ts';
import { financialYearOf } from '../../kernel/day.ts';
import { replay } from '../../replay.ts';
import { moneyArbitrary } from '../../testing/index.ts';
import { accountIn, budgets } from '../read.ts';
import { accountOf, standing } from '../spend/account.ts';
import { spendByMonth, spentByEndOf } from './months.ts';
import { yearsWithin } from './position.ts';

test('What was spent by the end of a year is its months together, and rests on every payment of a day of the year', () => {
  fc.assert(
    fc.property(moneyArbitrary, ({ entries }) => {
      const world = replay(entries);
      for (const year of yearsWithin(world, {})) {
        const months = spendByMonth(world, year, '2999-12-31');
        const figure = spentByEndOf(months.at(-1)?.month ?? '', months);
        const paid = budgets(world)
          .flatMap(({ budgetId }) => accountIn(world, accountOf(budgetId, year)) ?? [])
          .flatMap((account) => [...standing(account)])
          .filter(({ on }) => financialYearOf(on) === year);
        expect(figure?.value).toBe(paid.reduce((so, { amount }) => so + amount, 0));
        expect(figure?.terms.reduce((so, { value }) => so + value, 0)).toBe(figure?.value);
        expect(entriesInOrder((figure?.terms ?? []).flatMap((one) => one.entries))).toEqual(
          entriesInOrder(paid.map(({ n }) => n)),
        );
      }
    }),
  );
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
