import { newest } from '../../kernel/entry.ts';
import { entriesInOrder, sum, sumOf } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import { monthsOfYear, monthWords } from '../../kernel/month.ts';
import type { LedgerWorld } from '../../world.ts';
import { allocationChanges, allocationOf, balance } from '../budget/balances.ts';
import type { Allocation, BudgetState } from '../budget/state.ts';
import { accountIn } from '../read.ts';
import { accountOf } from '../spend/account.ts';
import type { SpendState } from '../spend/state.ts';
import { outturnOf } from './below-used.ts';
import { budgetsWithin, isOfAllocations, isWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';
import { spentBy } from './spent-by.ts';
import type { Paid } from './spent-by.ts';
import { usedIn } from './used.ts';

/** A month of a financial year, with what had been spent by its end; in pence. */
export interface MonthOfSpend {
  /** `2026-04`. */
  readonly month: string;
  /** Spent from April to the end of this month; `undefined` for a month that is not over or had not begun by the day. */
  readonly spent: number | undefined;
  /** What would have been spent by then at an even pace of what is allocated, rounded down. */
  readonly profile: number;
  /** Whether a payment or a credit of this month is in, as far as it is told. */
  readonly isPaid: boolean;
  /** Paid in this month alone, with the numbers of the entries that record it. */
  readonly paid: number;
  readonly entries: readonly number[];
}

/** What had been spent by the end of a month, taken apart by month; `undefined` where that is not known yet. */
export function spentByEndOf(month: string, months: readonly MonthOfSpend[]): Figure<'pence'> | undefined {
  const so = months.filter((one) => one.month <= month);
  const spent = so.at(-1)?.spent;
  if (spent === undefined) return undefined;
  return sumOf(
    {
      label: `Spent by the end of ${monthWords(month)}`,
      unit: 'pence',
      formula: 'What was paid from April to the end of the month, by the day of each payment',
      doesNotTell: 'It does not tell what was ordered or delivered and not paid yet.',
    },
    spent,
    () =>
      so
        .filter(({ entries }) => entries.length > 0)
        .map((one) => ({ label: monthWords(one.month), value: one.paid, entries: one.entries })),
  );
}

/** What would have been spent by the end of a month at an even pace, from what is allocated for the year. */
export function evenPaceBy({ month, profile }: MonthOfSpend, allocated: Figure): Figure<'pence'> {
  return {
    label: `Even pace by the end of ${monthWords(month)}`,
    unit: 'pence',
    value: profile,
    formula:
      'What is allocated for the year, times the months from April to the end of the month, divided by 12 and rounded down',
    get terms() {
      return allocated.terms;
    },
    doesNotTell: 'It does not tell when the money is really needed: few things are paid for evenly.',
  };
}

/** Spend through a year beside an even pace, month by month, as seen on a day; the month of the day is the last one told. */
export function spendByMonth(
  world: LedgerWorld,
  year: string,
  on: string,
  scope: MoneyScope = {},
): readonly MonthOfSpend[] {
  const within = budgetsWithin(world, scope);
  const allocated = within.reduce(
    (total, budget) =>
      budget.allocations
        .filter((one) => isWithin(scope, one))
        .reduce((so, one) => so + balance(allocationChanges(one, year)), total),
    0,
  );
  let spent = 0;
  return monthsOfYear(year).map((month, at) => {
    const ofMonth = within.flatMap((budget) =>
      paidIn(month, budget, accountIn(world, accountOf(budget.budgetId, year)), scope),
    );
    const paid = ofMonth.reduce((so, one) => so + one.amount, 0);
    spent += paid;
    const isTold = month <= on.slice(0, 7);
    let known: readonly number[] | undefined;
    return {
      month,
      spent: isTold ? spent : undefined,
      isPaid: isTold && ofMonth.length > 0,
      paid: isTold ? paid : 0,
      // A year may have a hundred thousand payments, and on most visits nobody asks for them.
      get entries() {
        return (known ??= isTold ? entriesInOrder(ofMonth.flatMap(({ entries }) => entries)) : []);
      },
      profile: Number((BigInt(allocated) * BigInt(at + 1)) / 12n),
    };
  });
}

/**
 * What counts to a year and is dated outside its months, such as a payment that came in May for the March before: the months
 * and this together are what was spent of the year. `undefined` where there is none. Example: £50,000 by the end of March and
 * £2,000 dated outside the year are £52,000 spent.
 */
export function spentOutside(world: LedgerWorld, year: string, scope: MoneyScope = {}): Figure<'pence'> | undefined {
  const inYear = new Set(monthsOfYear(year));
  const within = budgetsWithin(world, scope).map((budget) => {
    const account = accountIn(world, accountOf(budget.budgetId, year));
    const months = account === undefined ? [] : [...spentBy(account).month.keys()];
    return { budget, account, months: months.filter((month) => !inYear.has(month)) };
  });
  const months = [...new Set(within.flatMap((one) => one.months))].toSorted();
  const terms = months.flatMap((month): readonly Term[] => {
    const paid = within.flatMap(({ budget, account }) => paidIn(month, budget, account, scope));
    if (paid.length === 0) return [];
    const value = paid.reduce((so, one) => so + one.amount, 0);
    return [{ label: monthWords(month), value, entries: entriesInOrder(paid.flatMap(({ entries }) => entries)) }];
  });
  if (terms.length === 0) return undefined;
  return sum(
    {
      label: `Dated outside ${year}`,
      unit: 'pence',
      formula: 'What was paid of the year on other days',
      doesNotTell: 'It does not tell why.',
    },
    terms,
  );
}

/** What of a budget was paid in a month, by allocation, as far as it is within the scope. */
function paidIn(
  month: string,
  { allocations }: BudgetState,
  account: SpendState | undefined,
  scope: MoneyScope,
): readonly Paid[] {
  const ofMonth = account && spentBy(account).month.get(month);
  return [...(ofMonth ?? [])].flatMap(([allocationId, paid]) =>
    isWithin(
      scope,
      allocations.find((one) => one.allocationId === allocationId),
    )
      ? [paid]
      : [],
  );
}

/** What a year was forecast to cost as forecasts stood after one of them was made; in pence. */
export interface ForecastAsOf {
  /** The day of the forecast. */
  readonly on: string;
  readonly n: number;
  readonly outturn: number;
  /** What was allocated for the year by then. */
  readonly allocated: number;
  /** Why, as whoever made a forecast on that day gave it, each with the line that it is of; empty where nobody gave any. */
  readonly reasons: readonly string[];
}

/**
 * The forecast outturn of a year at each day on which one was made, so that drift is seen: by the same rule as that of a
 * position, as long as the year is open. Expects no order of forecasts.
 */
export function forecastOverTime(world: LedgerWorld, year: string, scope: MoneyScope = {}): readonly ForecastAsOf[] {
  const within = budgetsWithin(world, scope);
  const made = within.flatMap((budget) =>
    budget.forecasts
      .filter(({ value }) => value.year === year)
      .map((one) => ({ ...one, allocation: allocationOf(budget, one.value.allocationId ?? '') }))
      .filter(({ allocation }) => isWithin(scope, allocation)),
  );
  const days = [...new Set(made.map(({ on }) => on))].toSorted();
  return days.map((on) => {
    let [outturn, allocated] = [0, 0];
    for (const budget of within) {
      const used = usedIn(world, budget, year, on);
      const by = budget.forecasts.filter(({ value, on: madeOn }) => value.year === year && madeOn <= on);
      const of = (allocationId: string | undefined) =>
        newest(by.filter(({ value }) => value.allocationId === allocationId))?.value.outturn;
      for (const one of budget.allocations.filter((each) => isWithin(scope, each))) {
        const had = balance(allocationChanges(one, year), on);
        allocated += had;
        outturn += outturnOf(of(one.allocationId) ?? had, used.get(one.allocationId));
      }
      if (!isOfAllocations(scope)) outturn += outturnOf(of(undefined) ?? 0, used.get(undefined));
    }
    const ofDay = made.filter((one) => one.on === on);
    return { on, n: Math.max(...ofDay.map(({ n }) => n)), outturn, allocated, reasons: ofDay.flatMap(reasonOf) };
  });
}

/** “Case work: the supplier was late”. */
function reasonOf({ reason, allocation }: MadeForecast): readonly string[] {
  return reason === undefined ? [] : [`${allocation?.title ?? 'Not allocated'}: ${reason}`];
}

type MadeForecast = Pick<BudgetState['forecasts'][number], 'reason'> & { readonly allocation: Allocation | undefined };
