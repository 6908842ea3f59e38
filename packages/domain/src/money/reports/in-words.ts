import { pounds } from '../../kernel/money.ts';
import type { LedgerWorld } from '../../world.ts';
import { positionIn, yearsWithin } from './position.ts';
import type { Position } from './position.ts';
import type { MoneyScope } from './scope.ts';

/**
 * Where the money stands, in a sentence. Example: “£310,000 of £925,000 is allocated; £41,220 is forecast to be overspent
 * in 2027-28, all of it in “Customer portal”.” Empty where nothing was ever approved.
 */
export function budgetInWords(world: LedgerWorld, scope: MoneyScope = {}): string {
  const positions = yearsWithin(world, scope).map((year) => positionIn(world, year, scope));
  if (positions.length === 0) return '';
  const add = (of: (one: Position) => number | undefined) => positions.reduce((so, one) => so + (of(one) ?? 0), 0);
  const allocated = pounds(add((one) => one.allocated.value));
  const approved = add((one) => one.approved?.value);
  const first = approved === 0 ? `${allocated} is allocated` : `${allocated} of ${pounds(approved)} is allocated`;
  const worst = positions.toSorted((a, b) => b.variance.value - a.variance.value)[0];
  if (worst === undefined || worst.variance.value <= 0) {
    const under = -add((one) => one.variance.value);
    return under === 0
      ? `${first}, and is forecast to be spent as allocated.`
      : `${first}; ${pounds(under)} of it is forecast not to be spent.`;
  }
  return `${first}; ${pounds(worst.variance.value)} is forecast to be overspent in ${worst.year}${whereIn(worst)}.`;
}

/** The allocation in which all of an overspend is, or the one with the largest part of it. */
function whereIn({ forecast, allocated, variance }: Position): string {
  const had = new Map(allocated.terms.map((one) => [one.label, one.value]));
  const over = forecast.terms
    .map(({ label, value }) => ({ label, value: value - (had.get(label) ?? 0) }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  const [first] = over;
  if (first === undefined) return '';
  return over.length === 1 && first.value === variance.value
    ? `, all of it in “${first.label}”`
    : `, ${pounds(first.value)} of it in “${first.label}”`;
}
