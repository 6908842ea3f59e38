import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { isYearClosed } from '../read.ts';
import { usedAbove } from './below-used.ts';
import { positionIn, yearsWithin } from './position.ts';
import type { Position } from './position.ts';
import { budgetsWithin, mixesNatures } from './scope.ts';
import type { MoneyScope } from './scope.ts';

/**
 * Where the money stands, in a sentence. Example: “£310,000 of £925,000 is allocated over all years, and £615,000 is not;
 * £41,220 is forecast to be overspent in 2027-28, all of it in “Customer portal”.” Says so where it adds capital to revenue.
 * What of the rest is of closed years, which nobody can allocate, is said apart. Empty where nothing was ever approved.
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
  const open = openPositions(world, scope);
  const worst = open.toSorted((a, b) => b.variance.value - a.variance.value)[0];
  if (worst !== undefined && worst.variance.value > 0) {
    return `${first}; ${pounds(worst.variance.value)} is forecast to be overspent in ${worst.year}${whereIn(worst)}.`;
  }
  const under = -open.reduce((so, one) => so + one.variance.value, 0);
  if (under > 0) return `${first}; ${pounds(under)} of what is allocated is forecast not to be spent.`;
  return open.every((one) => one.allocated.value === 0)
    ? `${first}.`
    : `${first}; what is allocated is forecast to be spent.`;
}

/** Where the money of each year stands in the budgets that have not closed it: of what is closed nothing is forecast. */
function openPositions(world: LedgerWorld, scope: MoneyScope): readonly Position[] {
  return yearsWithin(world, scope).map((year) => {
    const open = budgetsWithin(world, scope).filter(({ budgetId }) => !isYearClosed(world, budgetId, year));
    return positionIn(world, year, { ...scope, among: new Set(open.map(({ budgetId }) => budgetId)) });
  });
}

/** Said wherever amounts of capital and of revenue are added to each other. */
const together = 'capital and revenue together';

interface Said {
  readonly over: string;
  readonly together: string;
  /** What of the rest is of years that are closed, which nobody can allocate; in pence. */
  readonly closed: number;
}

function leftInClosedYears(world: LedgerWorld, scope: MoneyScope): number {
  return budgetsWithin(world, scope)
    .flatMap(({ budgetId }) =>
      yearsWithin(world, { ...scope, budgetId })
        .filter((year) => isYearClosed(world, budgetId, year))
        .map((year) => positionIn(world, year, { ...scope, budgetId })),
    )
    .reduce((so, { approved, allocated }) => so + (approved === undefined ? 0 : approved.value - allocated.value), 0);
}

function allocatedWords(allocated: number, approved: number, said: Said): string {
  const { over, together: both, closed } = said;
  if (approved === 0) return `${pounds(allocated)} is allocated${over}${both}`;
  if (allocated === 0) return `None of ${pounds(approved)} is allocated${both}`;
  const left = approved - allocated - closed;
  return `${pounds(allocated)} of ${pounds(approved)} is allocated${over}${both}${restWords(left, closed)}`;
}

/** “, and £615,000 is not”; with closed years, “; £237,000 can still be, and £150,000 was not before its year was closed”. */
function restWords(open: number, closed: number): string {
  const past = closed > 0 ? `${pounds(closed)} was not before its year was closed` : '';
  if (open <= 0) return past === '' ? '' : `; ${past}`;
  return past === '' ? `, and ${pounds(open)} is not` : `; ${pounds(open)} can still be, and ${past}`;
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
