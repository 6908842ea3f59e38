import type { Stated } from '../../kernel/entry.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import type { FundingSource } from './events.ts';
import type { Allocation, BudgetState, ClosedYear, TakenSaving } from './state.ts';

/** A change of a balance, in pence, by an entry. */
export interface BalanceChange {
  readonly n: number;
  /** The day from which it counts. */
  readonly on: string;
  readonly amount: number;
}

/** The amount of one year; 0 where the year is not among them. */
export function amountIn(years: readonly YearAmount[], year: string): number {
  return years.reduce((total, one) => total + (one.year === year ? one.amount : 0), 0);
}

function change({ n, on }: Stated<unknown>, amount: number): readonly BalanceChange[] {
  return amount === 0 ? [] : [{ n, on, amount }];
}

/** Every change of what is approved for a year out of one source; a reduction's is below zero. */
export function fundingChanges(state: BudgetState, fundedBy: FundingSource, year: string): readonly BalanceChange[] {
  const approvals = state.approvals.flatMap((one) =>
    change(
      one,
      amountIn(
        one.value.lines.filter((line) => line.fundedBy === fundedBy),
        year,
      ),
    ),
  );
  const moved = state.reprofiles
    .filter(({ value }) => value.fundedBy === fundedBy)
    .flatMap((one) => change(one, movedInto(one.value, year)));
  return [...approvals, ...moved];
}

/**
 * Every change of what the budget has for a year: approvals, moves between its years, virements to and from other
 * budgets, and what the end of a year carries from it to the next.
 */
export function approvedChanges(state: BudgetState, year: string): readonly BalanceChange[] {
  return [
    ...state.approvals.flatMap((one) => change(one, amountIn(one.value.lines, year))),
    ...state.reprofiles.flatMap((one) => change(one, movedInto(one.value, year))),
    ...state.virements
      .filter(({ value }) => value.to.budgetId !== undefined)
      .flatMap((one) => change(one, -amountIn(one.value.years, year))),
    ...state.received.flatMap((one) => change(one, amountIn(one.value.years, year))),
    ...state.closedYears.flatMap((one) => change(one, carriedInto(one.value, year))),
  ];
}

/** What the end of a year brings to a year, signed: what it carries forward leaves the one and comes to the next. */
export function carriedInto({ year: closed, carried }: ClosedYear, year: string): number {
  const total = carried.reduce((so, { amount }) => so + amount, 0);
  return (yearAfter(closed) === year ? total : 0) - (closed === year ? total : 0);
}

/** The budget as it would be had the year not been closed. */
export function asIfOpen(state: BudgetState, year: string): BudgetState {
  const ends = new Set(state.closedYears.filter(({ value }) => value.year === year).map(({ n }) => n));
  if (ends.size === 0) return state;
  return {
    ...state,
    closedYears: state.closedYears.filter(({ n }) => !ends.has(n)),
    allocations: state.allocations.map((one) => ({
      ...one,
      movements: one.movements.filter(({ n }) => !ends.has(n)),
    })),
  };
}

/** Every change of what one allocation has for a year. */
export function allocationChanges({ movements }: Allocation, year: string): readonly BalanceChange[] {
  return movements.flatMap((one) => change(one, amountIn(one.value.years, year)));
}

/** Every change of what is approved for a year and not allocated. */
export function unallocatedChanges(state: BudgetState, year: string): readonly BalanceChange[] {
  const allocated = state.allocations.flatMap((one) => allocationChanges(one, year));
  return [...approvedChanges(state, year), ...allocated.map((one) => ({ ...one, amount: -one.amount }))];
}

/** The balance that the changes leave by a day; without one, after all of them. */
export function balance(changes: readonly BalanceChange[], on?: string): number {
  return changes.reduce((total, one) => (on === undefined || one.on <= on ? total + one.amount : total), 0);
}

/**
 * The lowest balance on or after a day, and the day it is reached: what is taken out on a day is missing on every later
 * one, so that an entry of an earlier day cannot spend what was used since.
 */
export function lowestFrom(
  changes: readonly BalanceChange[],
  from: string,
): { readonly on: string; readonly amount: number } {
  let amount = balance(changes, from);
  let lowest = { on: from, amount };
  const later = changes.filter(({ on }) => on > from).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const [index, one] of later.entries()) {
    amount += one.amount;
    // Of one day's changes only what they leave together counts.
    if (later[index + 1]?.on !== one.on && amount < lowest.amount) lowest = { on: one.on, amount };
  }
  return lowest;
}

/** The years that the budget was ever given money, allocated, ordered or forecast for, in order. */
export function yearsOf(state: BudgetState): readonly string[] {
  const years = [
    ...state.approvals.flatMap(({ value }) => value.lines.map(({ year }) => year)),
    ...state.reprofiles.flatMap(({ value }) => [value.from, value.to]),
    ...state.received.flatMap(({ value }) => value.years.map(({ year }) => year)),
    ...state.allocations.flatMap(({ movements }) =>
      movements.flatMap(({ value }) => value.years.map(({ year }) => year)),
    ),
    ...state.commitments.flatMap(({ years: ordered }) => ordered.map(({ year }) => year)),
    ...state.forecasts.map(({ value }) => value.year),
    ...state.closedYears.map(({ value }) => yearAfter(value.year)),
  ];
  return [...new Set(years)].toSorted();
}

/** All that is approved for a budget on a day, over all years. */
export function wholeOf(state: BudgetState, on: string): number {
  return yearsOf(state).reduce((total, year) => total + balance(approvedChanges(state, year), on), 0);
}

/** The year before a financial year: `2025-26` before `2026-27`. */
export function yearBefore(year: string): string {
  const first = Number(year.slice(0, 4)) - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The year after a financial year: `2027-28` after `2026-27`. */
export function yearAfter(year: string): string {
  const first = Number(year.slice(0, 4)) + 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

function movedInto(
  { from, to, amount }: { readonly from: string; readonly to: string; readonly amount: number },
  year: string,
) {
  return (to === year ? amount : 0) - (from === year ? amount : 0);
}

/** The allocation of this id; `undefined` where the budget has none. */
export function allocationOf(state: BudgetState, allocationId: string): Allocation | undefined {
  return state.allocations.find((one) => one.allocationId === allocationId);
}

/** What this reduction by a saving took out of the budget; `undefined` where the budget has not been told of it. */
export function takingOf(
  { taken }: BudgetState,
  { savingsId, reductionId }: { readonly savingsId: string; readonly reductionId: string },
): Stated<TakenSaving> | undefined {
  return taken.find(({ value }) => value.savingsId === savingsId && value.reductionId === reductionId);
}
