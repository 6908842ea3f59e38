import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import { allocationChanges, amountIn, fundingChanges, lowestFrom, unallocatedChanges, yearsOf } from './balances.ts';
import type { BalanceChange } from './balances.ts';
import { fundingSources } from './names.ts';
import { sourceWords } from './words.ts';
import type { Allocation, BudgetState } from './state.ts';

/** `BudgetIsNotApproved`. */
export function budgetIsNotApproved(): Refused {
  return refused('BudgetIsNotApproved', 'There is no such budget.', 'Record its approval first.');
}

/** `BudgetWasNotApprovedYet`: nothing is said of a budget before its first day. */
export function notBeforeItsApproval(
  { effectiveOn }: { readonly effectiveOn: string },
  state: BudgetState | undefined,
): Refused | undefined {
  const since = state?.approvals[0]?.on;
  if (since === undefined || effectiveOn >= since) return undefined;
  return refused(
    'BudgetWasNotApprovedYet',
    `On ${effectiveOn} the budget had not been approved; that happened on ${since}.`,
    'Give a day on or after the day it was approved.',
  );
}

/** `LineIsGivenTwice`, `AmountIsZero`. */
export function notOneAmountEach(lines: readonly (YearAmount & { readonly fundedBy?: string })[]): Refused | undefined {
  const keys = lines.map(({ fundedBy, year }) => `${fundedBy ?? ''} ${year}`);
  const twice = lines.find((_one, at) => keys.indexOf(keys[at] ?? '') !== at);
  if (twice !== undefined) {
    return refused('LineIsGivenTwice', `${twice.year} is given twice.`, 'Add the two amounts up into one line.');
  }
  const zero = lines.find(({ amount }) => amount === 0);
  if (zero === undefined) return undefined;
  return refused(
    'AmountIsZero',
    `No amount is given for ${zero.year}.`,
    'Give an amount above zero, or leave the year out.',
  );
}

/** `YearIsClosed`: what is closed takes nothing more. */
export function inAClosedYear(state: BudgetState, years: readonly string[]): Refused | undefined {
  const closed = state.closedYears.find(({ value }) => years.includes(value.year));
  if (closed === undefined) return undefined;
  return refused(
    'YearIsClosed',
    `${closed.value.year} was closed on ${closed.on}.`,
    'Give an open year; or open the year again, with the reason, on its account.',
  );
}

/** `AllocationIsNotKnown`. */
export function allocationIsNotKnown(): Refused {
  return refused('AllocationIsNotKnown', 'The budget has no such allocation.', 'Choose one of its allocations.');
}

/** `BudgetIsExceeded`: in some year more would be allocated than is approved, on the day or on a later one. */
export function budgetWouldBeExceeded(state: BudgetState, from: string, years: readonly string[]): Refused | undefined {
  for (const year of years) {
    const { on, amount } = lowestFrom(unallocatedChanges(state, year), from);
    if (amount < 0) {
      return refused(
        'BudgetIsExceeded',
        `In ${year} the allocations would be ${pounds(-amount)} more than “${state.title}” has${dayWords(on, from)}.`,
        'Allocate less, release another allocation, or have more approved for that year first.',
      );
    }
  }
  return undefined;
}

/** `AllocationIsExceeded`: in some year more would be taken out of the allocation than it has, on the day or on a later one. */
export function allocationWouldBeExceeded(
  allocation: Allocation,
  from: string,
  years: readonly string[],
): Refused | undefined {
  for (const year of years) {
    const { on, amount } = lowestFrom(withoutOverspend(allocation, year), from);
    if (amount < 0) {
      return refused(
        'AllocationIsExceeded',
        `In ${year} “${allocation.title}” has ${pounds(-amount)} less than that${dayWords(on, from)}.`,
        'Give a smaller amount, or another year.',
      );
    }
  }
  return undefined;
}

/** An overspend that was carried forward is nobody's doing now. */
function withoutOverspend(allocation: Allocation, year: string): readonly BalanceChange[] {
  const carried = allocation.movements
    .filter(({ value }) => value.kind === 'carried' && amountIn(value.years, year) < 0)
    .map(({ n }) => n);
  return allocationChanges(allocation, year).filter(({ n }) => !carried.includes(n));
}

/** `FundingIsExceeded`: in some year less than nothing would be left of a source. */
export function fundingWouldBeExceeded(state: BudgetState, from: string): Refused | undefined {
  for (const source of fundingSources) {
    for (const year of yearsOf(state)) {
      const { amount } = lowestFrom(fundingChanges(state, source, year), from);
      if (amount < 0) {
        return refused(
          'FundingIsExceeded',
          `In ${year} the budget has ${pounds(-amount)} less from ${sourceWords[source]} than that.`,
          'Give a smaller amount, or another source or year.',
        );
      }
    }
  }
  return undefined;
}

/** What its own rules could never have led to, in whatever order it was said. */
export function moneyThatIsNotThere(state: BudgetState): Refused | undefined {
  const first = state.approvals[0]?.on ?? '';
  const years = yearsOf(state);
  return (
    fundingWouldBeExceeded(state, first) ??
    budgetWouldBeExceeded(state, first, years) ??
    state.allocations.map((one) => allocationWouldBeExceeded(one, first, years)).find((one) => one !== undefined)
  );
}

function dayWords(on: string, from: string): string {
  return on === from ? '' : ` from ${on} on, as later entries stand`;
}
