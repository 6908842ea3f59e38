import { financialYearOf } from '../../../kernel/day.ts';
import { entriesInOrder, explain, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { benefits } from '../../read.ts';
import { forecastOf, yearsOfBenefit } from '../register/in-year.ts';
import { isCash } from './expected.ts';

/**
 * What benefits in money are forecast to bring in the financial year of a day and after it, also what of it is verified
 * already, so that verifying moves nothing; a term is one benefit. Example: £500 in 2026-27 and £700 in 2027-28 are £1,200.
 */
export function forecastSavings(world: LedgerWorld, on: string): Figure<'pence'> {
  const now = financialYearOf(on);
  const terms = benefits(world).flatMap((state) => {
    if (!isCash(state, on) || state.identified.on > on) return [];
    const figures = yearsOfBenefit(state, world, on)
      .filter((year) => year >= now)
      .flatMap((year) => forecastOf(state, year, on).figure ?? [])
      .filter(({ unit }) => unit === 'pence');
    if (figures.length === 0) return [];
    const value = figures.reduce((so, one) => so + one.value, 0);
    // What identified it comes first, by which it is known again however its forecast changed.
    const entries = entriesInOrder([state.identified.n, ...figures.flatMap((one) => explain(one).entries)]);
    return [{ label: state.title, value, entries }];
  });
  return sum(
    {
      label: 'Forecast savings',
      unit: 'pence',
      formula: `The newest forecast of each cashable benefit and income for ${now} and the years after it`,
      doesNotTell: 'It does not tell that anything was gained, and holds no benefit that nobody forecast in money.',
    },
    terms,
  );
}
