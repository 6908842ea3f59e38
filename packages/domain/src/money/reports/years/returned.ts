import { explain, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { budgetsWithin } from '../scope.ts';
import type { MoneyScope } from '../scope.ts';
import { yearEnds } from './year-end.ts';

/**
 * What was returned when years were closed, budget by budget and year by year: it stays approved for its year, and nobody can
 * allocate it any more. Of whole budgets. Example: of £300,000 approved for 2025-26 £270,000 was spent and £25,000 carried
 * forward: £5,000.
 */
export function returned(world: LedgerWorld, scope: MoneyScope = {}): Figure<'pence'> {
  const ends = budgetsWithin(world, scope).flatMap((budget) =>
    yearEnds(world, budget).map(({ year, total }) => ({ label: `${budget.title}, ${year}`, figure: total.returned })),
  );
  return sum(
    {
      label: 'Returned when years were closed',
      unit: 'pence',
      formula: 'What was left of each year when it was closed and is not carried forward, line by line',
      doesNotTell: 'It does not tell what the council used it for.',
    },
    ends
      .filter(({ figure }) => figure.value !== 0)
      .map(({ label, figure }) => ({ label, value: figure.value, entries: explain(figure).entries })),
  );
}
