import { financialYearOf } from '../../kernel/day.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import { allocationChanges, balance, unallocatedChanges } from '../budget/balances.ts';
import { allocationIsNotKnown, budgetIsNotApproved } from '../budget/refusals.ts';
import type { BudgetState } from '../budget/state.ts';
import { partsOf, spentIn, standing } from './account.ts';
import type { SpendCommand, SpendCommandOf } from './commands.ts';
import type { SpendEvent } from './events.ts';
import type { SpendState } from './state.ts';

type Decided = Decision<SpendEvent>;

/** What an account leans on: its budget as it is known here. */
export interface SpendFacts {
  readonly budget: BudgetState | undefined;
  /** Whether the budget has been told of everything that its accounts closed and opened. */
  readonly budgetIsTold: boolean;
}

/** `AccountHasNoPayments`. */
export function accountIsEmpty(): Refused {
  return refused('AccountHasNoPayments', 'Nothing was recorded in this year.', 'Record what was spent first.');
}

interface OfPayment {
  readonly allocationId?: string | undefined;
  readonly commitmentId?: string | undefined;
}

/**
 * `BudgetIsNotApproved`, `DayIsOutsideTheYear`, `YearIsClosed`, `AllocationIsNotKnown`, `CommitmentIsNotKnown`. What was
 * spent without an allocation, or above it, happened: it is recorded, and shown as such.
 */
export function recordSpend(
  command: SpendCommandOf<'RecordSpend'>,
  state: SpendState | undefined,
  { budget }: SpendFacts,
): Decided {
  const { allocationId, commitmentId, payee, reference, description, amount, imported } = command;
  const refusal = notTaken(command, state, budget, [command]);
  if (refusal !== undefined) return refusal;
  const payment = paymentOf({ allocationId, commitmentId, payee, reference, description, amount });
  return accepted({ type: 'SpendRecorded', data: { ...payment, ...(imported === undefined ? {} : { imported }) } });
}

/** As for one payment, all together or none. */
export function recordBatch(
  command: SpendCommandOf<'RecordSpendBatch'>,
  state: SpendState | undefined,
  { budget }: SpendFacts,
): Decided {
  const { batchId, payments } = command;
  const refusal = notTaken(command, state, budget, payments);
  if (refusal !== undefined) return refusal;
  return accepted(
    ...payments.map(({ row, ...payment }) => ({
      type: 'SpendRecorded' as const,
      data: { ...paymentOf(payment), imported: { batchId, row } },
    })),
  );
}

type OnePayment = Pick<
  SpendCommandOf<'RecordSpend'>,
  'allocationId' | 'commitmentId' | 'payee' | 'reference' | 'description' | 'amount'
>;

function paymentOf({ allocationId, commitmentId, payee, reference, description, amount }: OnePayment) {
  return {
    ...(allocationId === undefined ? {} : { allocationId }),
    ...(commitmentId === undefined ? {} : { commitmentId }),
    payee,
    ...(reference === undefined ? {} : { reference }),
    ...(description === undefined ? {} : { description }),
    amount,
  };
}

function notTaken(
  { accountId, effectiveOn }: Pick<SpendCommand, 'accountId' | 'effectiveOn'>,
  state: SpendState | undefined,
  budget: BudgetState | undefined,
  payments: readonly OfPayment[],
): Refused | undefined {
  if (budget === undefined) return budgetIsNotApproved();
  const { year } = partsOf(accountId);
  if (financialYearOf(effectiveOn) !== year) {
    return refused(
      'DayIsOutsideTheYear',
      `${effectiveOn} is in ${financialYearOf(effectiveOn)}, not in ${year}.`,
      `Record it in ${financialYearOf(effectiveOn)}, or give the day it was paid.`,
    );
  }
  if (state?.closed !== undefined) {
    return refused(
      'YearIsClosed',
      `${year} was closed on ${state.closed.on}.`,
      'Record it as an adjustment of that year, with the reason; or open the year again.',
    );
  }
  return notOfTheBudget(budget, payments);
}

function notOfTheBudget(budget: BudgetState, payments: readonly OfPayment[]): Refused | undefined {
  const allocations = new Set(budget.allocations.map((one) => one.allocationId));
  const commitments = new Set(budget.commitments.map((one) => one.commitmentId));
  for (const { allocationId, commitmentId } of payments) {
    if (allocationId !== undefined && !allocations.has(allocationId)) return allocationIsNotKnown();
    if (commitmentId !== undefined && !commitments.has(commitmentId)) {
      return refused('CommitmentIsNotKnown', 'The budget has no such order.', 'Choose one of its orders.');
    }
  }
  return undefined;
}

/** `BatchIsNotKnown`, `YearIsClosed`. */
export function withdrawBatch({ batchId }: SpendCommandOf<'WithdrawSpendBatch'>, state: SpendState): Decided {
  let stands = false;
  for (const { imported } of standing(state)) stands ||= imported?.batchId === batchId;
  if (!stands) {
    return refused(
      'BatchIsNotKnown',
      'Nothing stands here of this import.',
      'Choose an import that recorded something.',
    );
  }
  if (state.closed !== undefined) {
    return refused('YearIsClosed', `The year was closed on ${state.closed.on}.`, 'Open the year again first.');
  }
  return accepted({ type: 'SpendBatchWithdrawn', data: { batchId } });
}

/** `YearIsOpen`, `AllocationIsNotKnown`, `CommitmentIsNotKnown`. Its day is the day it was paid, in whatever year. */
export function adjust(command: SpendCommandOf<'AdjustPriorYear'>, state: SpendState, { budget }: SpendFacts): Decided {
  if (state.closed === undefined) {
    return refused('YearIsOpen', 'The year has not been closed.', 'Record it as what was spent in that year.');
  }
  if (budget === undefined) return budgetIsNotApproved();
  const refusal = notOfTheBudget(budget, [command]);
  return refusal ?? accepted({ type: 'PriorYearAdjusted', data: paymentOf(command) });
}

/**
 * Closes a year. In this order: the budget is there (`BudgetIsNotApproved`), the year is open (`YearIsClosed`) and over
 * (`YearIsNotOver`); the budget knows how the year before was closed (`BudgetIsBeingTold`); each allocation is named once
 * (`AllocationIsNamedTwice`, `AllocationIsNotKnown`), and no more is carried than is left of it
 * (`CarryForwardIsTooLarge`, which says how much); what was overspent and is not carried has somebody who bears it
 * (`OverspendIsNotBorne`).
 */
export function closeYear(
  { accountId, effectiveOn, carried, borneBy }: SpendCommandOf<'CloseYear'>,
  state: SpendState | undefined,
  { budget, budgetIsTold }: SpendFacts,
): Decided {
  if (budget === undefined) return budgetIsNotApproved();
  const { year } = partsOf(accountId);
  if (state?.closed !== undefined) {
    return refused('YearIsClosed', `${year} was closed on ${state.closed.on}.`, 'Nothing needs to be recorded.');
  }
  if (financialYearOf(effectiveOn) <= year) {
    return refused('YearIsNotOver', `On ${effectiveOn} ${year} was not over.`, 'Give a day after 31 March.');
  }
  if (!budgetIsTold) {
    return refused('BudgetIsBeingTold', 'The budget is being told of another year.', 'Try again in a moment.');
  }
  const named = carried.map(({ allocationId }) => allocationId ?? '');
  if (new Set(named).size < named.length) {
    return refused('AllocationIsNamedTwice', 'An allocation is named twice.', 'Carry forward one amount for each.');
  }
  const refusal = notOfTheBudget(budget, carried) ?? tooMuchCarried(budget, year, state, carried, borneBy);
  if (refusal !== undefined) return refusal;
  const spent = state === undefined ? 0 : spentIn(state);
  return accepted({ type: 'YearClosed', data: { spent, carried, ...(borneBy === undefined ? {} : { borneBy }) } });
}

/** What is left of each allocation in a year, and without one of what was not allocated; below zero it was overspent. */
export function restOf(budget: BudgetState, year: string, state: SpendState | undefined): ReadonlyMap<string, number> {
  const rest = new Map(
    budget.allocations.map((one) => [one.allocationId, balance(allocationChanges(one, year))] as const),
  );
  rest.set('', balance(unallocatedChanges(budget, year)));
  for (const { allocationId = '', amount } of state === undefined ? [] : standing(state)) {
    rest.set(allocationId, (rest.get(allocationId) ?? 0) - amount);
  }
  return rest;
}

function tooMuchCarried(
  budget: BudgetState,
  year: string,
  state: SpendState | undefined,
  carried: SpendCommandOf<'CloseYear'>['carried'],
  borneBy: string | undefined,
): Refused | undefined {
  const rest = restOf(budget, year, state);
  for (const { allocationId = '', amount } of carried) {
    const left = rest.get(allocationId) ?? 0;
    const isWithin = left >= 0 ? amount >= 0 && amount <= left : amount <= 0 && amount >= left;
    if (isWithin) continue;
    const title = budget.allocations.find((one) => one.allocationId === allocationId)?.title;
    return refused(
      'CarryForwardIsTooLarge',
      `${title === undefined ? 'Of what is not allocated' : `Of “${title}”`} ${pounds(left)} is left in ${year}.`,
      left < 0 ? 'Carry the overspend, part of it or none.' : 'Carry forward as much or less.',
    );
  }
  const borne = [...rest].some(([allocationId, left]) => {
    const forward = carried.find((one) => (one.allocationId ?? '') === allocationId)?.amount ?? 0;
    return left < 0 && forward > left;
  });
  if (!borne || borneBy !== undefined) return undefined;
  return refused(
    'OverspendIsNotBorne',
    'More was spent than there was, and not all of it is carried forward.',
    'Say who bears it, such as a reserve; or carry it forward.',
  );
}

/** `YearIsOpen`. */
export function reopen(_command: SpendCommandOf<'ReopenYear'>, state: SpendState): Decided {
  if (state.closed === undefined) {
    return refused('YearIsOpen', 'The year has not been closed.', 'Nothing needs to be recorded.');
  }
  return accepted({ type: 'YearReopened', data: {} });
}
