import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { accountIn } from '../read.ts';
import { accountOf } from '../spend/account.ts';
import { usedAbove } from './below-used.ts';
import { positionIn, yearsWithin } from './position.ts';
import type { Position } from './position.ts';
import { budgetsWithin, mixesNatures } from './scope.ts';
import type { MoneyScope } from './scope.ts';

/**
 * Where the money stands, in a sentence. Example: “£310,000 of £925,000 is allocated over all years, and £615,000 is not;
 * £41,220 is forecast to be overspent in 2027-28, all of it in “Customer portal”.” Says so where it adds capital to revenue,
 * and what of the rest is of years that are closed, which nobody can allocate. Empty where nothing was ever approved.
 */
export function budgetInWords(world: LedgerWorld, scope: MoneyScope = {}): string {
  const positions = yearsWithin(world, scope).map((year) => positionIn(world, year, scope));
  if (positions.length === 0) return '';
  const add = (of: (one: Position) => number | undefined) => positions.reduce((so, one) => so + (of(one) ?? 0), 0);
  const allocated = add((one) => one.allocated.value);
  const first = allocatedWords(
    allocated,
    add((one) => one.approved?.value),
    {
      over: positions.length > 1 ? ' over all years' : '',
      together: mixesNatures(world, scope) ? `, ${together}` : '',
      closed: leftInClosedYears(world, scope),
    },
  );
  const worst = positions.toSorted((a, b) => b.variance.value - a.variance.value)[0];
  if (worst !== undefined && worst.variance.value > 0) {
    return `${first}; ${pounds(worst.variance.value)} is forecast to be overspent in ${worst.year}${whereIn(worst)}.`;
  }
  const under = -add((one) => one.variance.value);
  if (under > 0) return `${first}; ${pounds(under)} of what is allocated is forecast not to be spent.`;
  return allocated === 0 ? `${first}.` : `${first}; what is allocated is forecast to be spent.`;
}

/** Said wherever amounts of capital and of revenue are added to each other. */
const together = 'capital and revenue together';

interface Said {
  readonly over: string;
  readonly together: string;
  /** What of the rest is of years that are closed, in pence. */
  readonly closed: number;
}

function leftInClosedYears(world: LedgerWorld, scope: MoneyScope): number {
  return budgetsWithin(world, scope)
    .flatMap(({ budgetId }) =>
      yearsWithin(world, { ...scope, budgetId })
        .filter((year) => accountIn(world, accountOf(budgetId, year))?.closed !== undefined)
        .map((year) => positionIn(world, year, { ...scope, budgetId })),
    )
    .reduce((so, { approved, allocated }) => so + (approved === undefined ? 0 : approved.value - allocated.value), 0);
}

function allocatedWords(allocated: number, approved: number, { over, together: both, closed }: Said): string {
  if (approved === 0) return `${pounds(allocated)} is allocated${over}${both}`;
  if (allocated === 0) return `None of ${pounds(approved)} is allocated${both}`;
  const left = approved - allocated;
  const past = closed > 0 ? ` (${closed >= left ? 'all' : pounds(closed)} of it in years that are closed)` : '';
  const rest = left > 0 ? `, and ${pounds(left)} is not${past}` : '';
  return `${pounds(allocated)} of ${pounds(approved)} is allocated${over}${both}${rest}`;
}

/** The allocation in which all of an overspend is, or the one with the largest; other allocations may be underspent. */
function whereIn({ forecast, allocated, variance }: Position): string {
  const had = new Map(allocated.terms.map((one) => [one.label, one.value]));
  const lines = Map.groupBy(forecast.terms, ({ label }) => label.replace(usedAbove, ''));
  const over = [...lines]
    .map(([label, of]) => ({ label, value: of.reduce((so, { value }) => so + value, 0) - (had.get(label) ?? 0) }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  const [first] = over;
  if (first === undefined) return '';
  if (first.value > variance.value) return `, and “${first.label}” alone by ${pounds(first.value)}`;
  const isAll = over.length === 1 && first.value === variance.value;
  return `, ${isAll ? 'all' : pounds(first.value)} of it in “${first.label}”`;
}
