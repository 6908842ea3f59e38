import type { Figure } from '../../kernel/figure.ts';
import { listed } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import { amountIn, balance, carriedInto, fundingChanges, yearAfter } from '../budget/balances.ts';
import type { FundingSource, Nature } from '../budget/events.ts';
import { fundingSources } from '../budget/names.ts';
import type { BudgetState } from '../budget/state.ts';
import { sourceWords } from '../budget/words.ts';
import { positionIn } from './position.ts';
import type { Position } from './position.ts';
import { budgetsWithin } from './scope.ts';
import { sourceToPurpose } from './source-to-purpose.ts';
import type { Share } from './source-to-purpose.ts';

/** A source of money, or other budgets, whose sources are not followed across a virement. */
export type FundedFrom = FundingSource | 'virement';

/** Where the money of a year stands that came from the same sources. */
export interface PositionBySource {
  /** Several where budgets do not keep them apart; none where something is spent of what nobody approved. */
  readonly from: readonly FundedFrom[];
  readonly position: Position;
  /** Of several: what is approved out of each. They add up to what is approved. */
  readonly approvedOf: readonly Share[];
}

const everySource = [...fundingSources, 'virement'] as const;

/**
 * The position of a year by funding source, capital or revenue. Money of one budget is not kept apart by source, so a budget
 * of two sources stands in a line of both. Example: £230,000 out of existing budgets and £100,000 of new growth are one
 * line of £330,000; what is spent of it was paid out of neither alone.
 */
export function positionsBySource(world: LedgerWorld, year: string, nature: Nature): readonly PositionBySource[] {
  const funded = budgetsWithin(world, { nature }).map((budget) => ({ budget, from: fundingOf(budget, year) }));
  const bySources = Map.groupBy(funded, ({ from }) => from.join(' '));
  return [...bySources.values()]
    .map((group): PositionBySource => {
      const scope = { nature, among: new Set(group.map(({ budget }) => budget.budgetId)) };
      const found = group[0]?.from ?? [];
      return {
        from: found,
        position: positionIn(world, year, scope),
        approvedOf: found.length < 2 ? [] : sourceToPurpose(world, scope, year).sources,
      };
    })
    .filter(({ from: found, position }) => found.length > 0 || isThere(position))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** What sources are called in a line of their own. Example: “Existing budget and new growth”. */
export function fundedFromWords(all: readonly FundedFrom[]): string {
  const words = all.map((one) => (one === 'virement' ? 'other budgets, by virement' : sourceWords[one]));
  if (words.length === 0) return 'No source: nothing is approved';
  const together = listed(words);
  return `${together.charAt(0).toUpperCase()}${together.slice(1)}`;
}

/** The sources out of which a budget has money in a year; what is carried into it keeps those of the year before. */
function fundingOf(budget: BudgetState, year: string): readonly FundedFrom[] {
  const found = new Set<FundedFrom>(fundingSources.filter((one) => balance(fundingChanges(budget, one, year)) > 0));
  if (budget.received.some(({ value }) => amountIn(value.years, year) > 0)) found.add('virement');
  for (const { value } of budget.closedYears) {
    if (yearAfter(value.year) !== year || carriedInto(value, year) <= 0) continue;
    for (const one of fundingOf(budget, value.year)) found.add(one);
  }
  return everySource.filter((one) => found.has(one));
}

function isThere({ year: _year, ...figures }: Position): boolean {
  return Object.values(figures).some((one: Figure | undefined) => one !== undefined && one.terms.length > 0);
}

/** Sources by themselves in their order, then those that are not kept apart, then what has none. */
function rankOf({ from: found }: PositionBySource): number {
  const [first] = found;
  return first === undefined ? 1_000 : found.length * 100 + everySource.indexOf(first);
}
