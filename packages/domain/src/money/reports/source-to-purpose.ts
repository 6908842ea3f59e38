import { sum } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationChanges, balance, carriedInto, fundingChanges } from '../budget/balances.ts';
import type { BalanceChange } from '../budget/balances.ts';
import { fundingSources } from '../budget/names.ts';
import type { BudgetState } from '../budget/state.ts';
import { sourceWords } from '../budget/words.ts';
import { isYearClosed } from '../read.ts';
import { positionIn, yearsWithin } from './position.ts';
import { budgetsWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';

/** Where money came from, or where it goes. */
export interface Share {
  readonly label: string;
  readonly figure: Figure;
}

/** Both sides add up to the same, in pence. */
export interface SourceToPurpose {
  readonly sources: readonly Share[];
  readonly purposes: readonly Share[];
}

/** Where the approved money came from and where it went, over all years or one; whatever is nothing is left out. */
export function sourceToPurpose(world: LedgerWorld, scope: MoneyScope = {}, year?: string): SourceToPurpose {
  const within = budgetsWithin(world, scope);
  const years = year === undefined ? yearsWithin(world, scope) : [year];
  const over = (of: (budget: BudgetState, one: string) => readonly BalanceChange[]) =>
    within.flatMap((budget) =>
      years.map((one) => {
        const changes = of(budget, one);
        return term(`${budget.title}, ${one}`, changes);
      }),
    );
  const sources = fundingSources.map((source) =>
    share(
      sourceWords[source],
      over((budget, one) => fundingChanges(budget, source, one)),
    ),
  );
  const moved = share('received by virement, less vired away', over(viredChanges));
  const carried = share('carried forward', over(carriedChanges));
  const purposes = within.flatMap((budget) =>
    budget.allocations.map((one) =>
      share(
        one.title,
        years.map((each) => term(each, allocationChanges(one, each))),
      ),
    ),
  );
  const leftWhere = (isClosed: boolean) =>
    within.flatMap((budget) =>
      years
        .filter((one) => isYearClosed(world, budget.budgetId, one) === isClosed)
        .flatMap((one) => positionIn(world, one, { ...scope, budgetId: budget.budgetId }).unallocated?.terms ?? []),
    );
  const left = [
    share('not allocated', leftWhere(false)),
    share('not allocated when its year was closed', leftWhere(true)),
  ];
  return { sources: [...sources, moved, carried].filter(isSome), purposes: [...purposes, ...left].filter(isSome) };
}

function viredChanges(budget: BudgetState, year: string): readonly BalanceChange[] {
  const amount = (years: readonly { readonly year: string; readonly amount: number }[]) =>
    years.reduce((so, one) => so + (one.year === year ? one.amount : 0), 0);
  const away = budget.virements
    .filter(({ value }) => value.to.budgetId !== undefined)
    .map(({ n, on, value }) => ({ n, on, amount: -amount(value.years) }));
  return [...away, ...budget.received.map(({ n, on, value }) => ({ n, on, amount: amount(value.years) }))];
}

function carriedChanges(budget: BudgetState, year: string): readonly BalanceChange[] {
  return budget.closedYears.map(({ n, on, value }) => ({ n, on, amount: carriedInto(value, year) }));
}

function term(label: string, changes: readonly BalanceChange[]): Term {
  const said = changes.filter(({ amount }) => amount !== 0);
  return { label, value: balance(said), entries: said.map(({ n }) => n).toSorted((a, b) => a - b) };
}

function share(label: string, terms: readonly Term[]): Share {
  const wording = {
    label,
    unit: 'pence',
    formula: 'The amounts of the budgets and years added up',
    doesNotTell:
      'It does not tell which source paid for which purpose: money of one budget is not kept apart by source.',
  } as const;
  return {
    label,
    figure: sum(
      wording,
      terms.filter(({ entries }) => entries.length > 0),
    ),
  };
}

function isSome({ figure }: Share): boolean {
  return figure.value !== 0;
}
