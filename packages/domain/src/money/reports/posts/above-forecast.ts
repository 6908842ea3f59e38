import { entriesBehind, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { allocationOf } from '../../budget/balances.ts';
import type { Allocation, BudgetState } from '../../budget/state.ts';
import { budgetOf, isYearClosed } from '../../read.ts';
import { positionIn } from '../position.ts';
import { postsByAllocation } from './funding.ts';

/** An allocation that is forecast to cost less in a year than those who are in the posts that it pays for. */
export interface PostsAboveForecast {
  readonly budget: BudgetState;
  readonly allocation: Allocation;
  readonly year: string;
  /** Forecast outturn, and what the posts cost while somebody is in them less what partners bear; in pence. */
  readonly forecast: number;
  readonly cost: number;
  /** By how much the posts cost more; above zero. */
  readonly above: Figure<'pence'>;
}

/**
 * The allocations whose forecast is below what the posts that they pay for cost in a year by their terms, while it is open and
 * while somebody is in post. Example: £30,000 is forecast, and a post of £36,600 is paid out of it: £6,600 more. No figure is
 * changed by it.
 */
export function postsAboveForecast(world: LedgerWorld, year: string): readonly PostsAboveForecast[] {
  return postsByAllocation(world, year, { filled: true }).flatMap(({ funding, label, year: { cost, partners } }) => {
    const budget = funding && budgetOf(world, funding.budgetId);
    const allocation = budget && allocationOf(budget, funding.allocationId ?? '');
    if (budget === undefined || allocation === undefined) return [];
    if (isYearClosed(world, budget.budgetId, year)) return [];
    const { forecast } = positionIn(world, year, { budgetId: budget.budgetId, allocationId: allocation.allocationId });
    const own = cost.value - partners.value;
    if (own <= forecast.value) return [];
    const above = sum(wording, [
      { label: `Posts paid out of ${label}`, value: cost.value, entries: entriesBehind(cost) },
      ...less('borne by partners', partners),
      ...less('forecast', forecast),
    ]);
    return [{ budget, allocation, year, forecast: forecast.value, cost: own, above }];
  });
}

function less(what: string, figure: Figure) {
  if (figure.terms.length === 0) return [];
  return [{ label: `Less ${what}`, value: -figure.value, entries: entriesBehind(figure) }];
}

const wording = {
  label: 'Posts above the forecast',
  unit: 'pence',
  formula:
    'What posts cost by their terms while somebody is in them, less what partners bear and less the forecast of the allocation that pays for them',
  doesNotTell: 'It does not tell what a vacant post will cost once it is filled.',
} as const;

/** Example: “£30,000 is forecast for “Case work” in 2026-27, and the posts paid out of it that are filled cost £36,600 by their terms: £6,600 more.” */
export function aboveForecastSentence({ allocation, year, forecast, cost, above }: PostsAboveForecast): string {
  const said = (amount: number) => pounds(amount, [forecast, cost]);
  return `${said(forecast)} is forecast for “${allocation.title}” in ${year}, and the posts paid out of it that are filled cost ${said(cost)} by their terms: ${said(above.value)} more.`;
}
