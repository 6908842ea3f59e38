import { entriesInOrder, sum } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationChanges, approvedChanges, balance, yearsOf } from '../budget/balances.ts';
import type { BalanceChange } from '../budget/balances.ts';
import type { Allocation, BudgetState, Forecast } from '../budget/state.ts';
import { accountIn, accounts } from '../read.ts';
import { accountOf, partsOf } from '../spend/account.ts';
import { forecastOf, outturnOf, usedAbove } from './below-used.ts';
import { openOrders, orderWords } from './orders/open-orders.ts';
import { budgetsWithin, isOfAllocations, isOfWholeBudgets, isWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';
import { withVirementRules } from './virements/rules-behind.ts';
import { spentBy } from './spent-by.ts';
import type { SpentBy } from './spent-by.ts';
import { usedIn } from './used.ts';
import type { Used } from './used.ts';

/** Where the money of one financial year stands. Source: budget monitoring as councils report it. */
export interface Position {
  readonly year: string;
  /** All that is approved; `undefined` for a scope of allocations, which have no approval of their own. */
  readonly approved: Figure | undefined;
  readonly allocated: Figure;
  /** Approved and not allocated; `undefined` as above. */
  readonly unallocated: Figure | undefined;
  /** Ordered and not paid yet; of a closed year nothing, since what it left unpaid counts for the year after. */
  readonly committed: Figure;
  readonly spent: Figure;
  /** What the year is expected to have cost by its end. */
  readonly forecast: Figure;
  /** Forecast less allocated: above zero, an overspend. */
  readonly variance: Figure;
}

/** The years for which anything was approved, allocated, forecast or spent within the scope, in order. */
export function yearsWithin(world: LedgerWorld, scope: MoneyScope): readonly string[] {
  const within = budgetsWithin(world, scope);
  const ids = new Set(within.map((one) => one.budgetId));
  const spent = accounts(world)
    .map(({ accountId }) => partsOf(accountId))
    .filter(({ budgetId }) => ids.has(budgetId))
    .map(({ year }) => year);
  return [...new Set([...within.flatMap(yearsOf), ...spent])].toSorted();
}

/**
 * The position of a year. Example: £925,000 approved and £310,000 allocated leave £615,000; with £41,220 more forecast than
 * allocated, the variance is £41,220.
 */
export function positionIn(world: LedgerWorld, year: string, scope: MoneyScope = {}): Position {
  const parts = budgetsWithin(world, scope).map((budget) => partOf(world, budget, year, scope));
  const joined = (of: (part: Part) => readonly Term[]) => parts.flatMap(of).filter(isSaid);
  const ruled = (figure: Figure): Figure => withVirementRules(figure, world);
  const whole = isOfWholeBudgets(scope);
  const approved = joined((part) => part.approved);
  const allocated = joined((part) => part.allocated);
  const forecast = joined((part) => part.forecast);
  return {
    year,
    approved: whole ? ruled(sum(wordings.approved, approved)) : undefined,
    allocated: ruled(sum(wordings.allocated, allocated)),
    unallocated: whole ? ruled(sum(wordings.unallocated, [...approved, ...less(allocated)])) : undefined,
    committed: sum(
      wordings.committed,
      joined((part) => part.committed),
    ),
    spent: sum(
      wordings.spent,
      joined((part) => part.spent),
    ),
    forecast: ruled(sum(wordings.forecast, forecast)),
    variance: ruled(sum(wordings.variance, [...forecast, ...less(allocated)])),
  };
}

const wordings = {
  approved: {
    label: 'Approved',
    unit: 'pence',
    formula:
      'Approved, supplemented, moved into the year, received and carried forward into it; less what was reduced, moved out, vired away or carried forward out of it',
    doesNotTell: 'It does not tell whether it is enough, nor that any of it is spent.',
  },
  allocated: {
    label: 'Allocated',
    unit: 'pence',
    formula: 'What is set aside for projects, posts and other purposes, less what was released or vired away',
    doesNotTell: 'It does not tell that any of it is ordered or spent.',
  },
  unallocated: {
    label: 'Not allocated',
    unit: 'pence',
    formula: 'Approved less allocated',
    doesNotTell: 'It does not tell what somebody is asking for.',
  },
  committed: {
    label: 'Committed',
    unit: 'pence',
    formula:
      'Ordered for the year and not cancelled, with what years closed before left unpaid, less what was paid for each order; an order paid in full counts as nothing, and a closed year has none left',
    doesNotTell: 'It does not tell of orders that nobody recorded here.',
  },
  spent: {
    label: 'Spent',
    unit: 'pence',
    formula: 'Payments of the year less credits',
    doesNotTell:
      'It does not tell what was received and is not paid yet, nor what came to be known after the year was closed.',
  },
  forecast: {
    label: 'Forecast outturn',
    unit: 'pence',
    formula:
      'The newest forecast of each allocation, or where none was made as allocated; what is spent and ordered where that is more, also for no allocation; once the year is closed, what was spent',
    doesNotTell: 'It does not tell how sure anybody is of it.',
  },
  variance: {
    label: 'Variance',
    unit: 'pence',
    formula: 'Forecast outturn less allocated: above zero an overspend, below zero an underspend',
    doesNotTell: 'It does not tell whether money that is not allocated would cover it.',
  },
} as const;

/** A budget's share of each figure. */
type Part = Readonly<Record<'approved' | 'allocated' | 'committed' | 'spent' | 'forecast', readonly Term[]>>;

function partOf(world: LedgerWorld, budget: BudgetState, year: string, scope: MoneyScope): Part {
  const account = accountIn(world, accountOf(budget.budgetId, year));
  const spent = account === undefined ? undefined : spentBy(account);
  const closed = account?.closed;
  const within = budget.allocations.filter((one) => isWithin(scope, one));
  return {
    approved: isOfWholeBudgets(scope)
      ? [changesTerm(`${budget.title}, ${budget.nature}`, approvedChanges(budget, year))]
      : [],
    allocated: within.map((one) => changesTerm(one.title, allocationChanges(one, year), one)),
    committed: committedTerms(world, budget, year, scope),
    spent: spentTerms(budget, scope, spent),
    forecast:
      closed === undefined
        ? forecastTerms(world, { budget, within, year, scope })
        : spentTerms(budget, scope, spent).map((one) => ({ ...one, entries: [...one.entries, closed.n] })),
  };
}

function changesTerm(label: string, changes: readonly BalanceChange[], allocation?: Allocation): Term {
  return { label, value: balance(changes), entries: entriesInOrder(changes.map(({ n }) => n)), ...leading(allocation) };
}

function spentTerms(budget: BudgetState, scope: MoneyScope, spent: SpentBy | undefined): readonly Term[] {
  return [...(spent?.allocation ?? [])].flatMap(([allocationId, paid]) => {
    const allocation = budget.allocations.find((one) => one.allocationId === allocationId);
    if (!isWithin(scope, allocation)) return [];
    const label = allocation?.title ?? forNone(budget);
    return [{ label, value: paid.amount, entries: paid.entries, ...leading(allocation) }];
  });
}

function committedTerms(world: LedgerWorld, budget: BudgetState, year: string, scope: MoneyScope): readonly Term[] {
  return openOrders(world, budget, year).flatMap(({ order, amount, brought, from, entries }) => {
    const allocation = budget.allocations.find(({ allocationId }) => allocationId === order.allocationId);
    if (!isWithin(scope, allocation)) return [];
    const label = orderWords(order);
    return [
      { label: `${label}, ordered by the end of ${from} and not paid yet`, value: brought },
      { label, value: amount - brought },
    ].flatMap((one) => (one.value === 0 ? [] : [{ ...one, entries, ...leading(allocation) }]));
  });
}

interface ForecastOf {
  readonly budget: BudgetState;
  /** Its allocations within the scope. */
  readonly within: readonly Allocation[];
  readonly year: string;
  readonly scope: MoneyScope;
}

function forecastTerms(world: LedgerWorld, { budget, within, year, scope }: ForecastOf): readonly Term[] {
  const used = usedIn(world, budget, year);
  const ofAllocations = within.flatMap((one): readonly Term[] => {
    const found = forecastOf(budget, year, one.allocationId);
    const uses = used.get(one.allocationId);
    if (found !== undefined) return stated(one.title, found, uses).map((term) => ({ ...term, ...leading(one) }));
    const had = changesTerm(one.title, allocationChanges(one, year), one);
    const isAbove = uses !== undefined && uses.amount > had.value;
    return [isAbove ? { ...had, value: uses.amount, entries: uses.entries } : had];
  });
  if (isOfAllocations(scope)) return ofAllocations;
  const rest = forecastOf(budget, year, undefined);
  const forNothing = used.get(undefined);
  if (rest !== undefined) return [...ofAllocations, ...stated(`${budget.title}, not allocated`, rest, forNothing)];
  // Nothing was set aside for it, so that only more than nothing counts.
  if (forNothing === undefined || forNothing.amount <= 0) return ofAllocations;
  return [...ofAllocations, { label: forNone(budget), value: forNothing.amount, entries: forNothing.entries }];
}

/** A forecast, and where more is used, by how much: it stays what was stated, and counts as what is spent and ordered. */
function stated(label: string, { n, value }: Stated<Forecast>, used: Used | undefined): readonly Term[] {
  const term = { label, value: value.outturn, entries: [n] };
  const above = outturnOf(value.outturn, used) - value.outturn;
  return above === 0
    ? [term]
    : [term, { label: `${label}${usedAbove}`, value: above, entries: entriesInOrder([n, ...(used?.entries ?? [])]) }];
}

function forNone({ title }: BudgetState): string {
  return `${title}, for no allocation`;
}

function leading(allocation: Allocation | undefined): { readonly projectId?: string } {
  return allocation?.about.kind === 'project' ? { projectId: allocation.about.projectId } : {};
}

/** Terms that say something: no amount, and no entry that ever gave one, is left out. */
function isSaid({ value, entries }: Term): boolean {
  return value !== 0 || entries.length > 0;
}

function less(terms: readonly Term[]): readonly Term[] {
  return terms.map((one) => ({ ...one, label: `Less ${one.label}`, value: -one.value }));
}
