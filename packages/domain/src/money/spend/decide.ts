import { financialYearOf } from '../../kernel/day.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import { allocationIsNotKnown, budgetIsNotApproved } from '../budget/refusals.ts';
import type { BudgetState } from '../budget/state.ts';
import { partsOf, spentIn, standing } from './account.ts';
import type { SpendCommand, SpendCommandOf } from './commands.ts';
import type { SpendEvent } from './events.ts';
import type { Closing, SpendState } from './state.ts';

export type Decided = Decision<SpendEvent>;

/** What an account leans on: its budget as it is known here. */
export interface SpendFacts {
  readonly budget: BudgetState | undefined;
}

/** What the end of a year leans on besides. */
export interface YearEndFacts extends SpendFacts {
  /** Whether the budget has been told of everything that its accounts closed and opened and other budgets vired to it. */
  readonly budgetIsTold: boolean;
  /** How the account of the next year is closed; `undefined` while it is open. */
  readonly nextClosed: Stated<Closing> | undefined;
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

/**
 * As for one payment, all together or none; and `RowIsRecorded` where a row of the import stands here already, so that an
 * import that is sent twice pays nothing twice.
 */
export function recordBatch(
  command: SpendCommandOf<'RecordSpendBatch'>,
  state: SpendState | undefined,
  { budget }: SpendFacts,
): Decided {
  const { batchId, payments } = command;
  const refusal = notTaken(command, state, budget, payments) ?? rowIsRecorded(command, state);
  if (refusal !== undefined) return refusal;
  return accepted(
    ...payments.map(({ row, ...payment }) => ({
      type: 'SpendRecorded' as const,
      data: { ...paymentOf(payment), imported: { batchId, row } },
    })),
  );
}

function rowIsRecorded(
  { batchId, payments }: SpendCommandOf<'RecordSpendBatch'>,
  state: SpendState | undefined,
): Refused | undefined {
  const recorded = new Set<number>();
  for (const { imported } of state === undefined ? [] : standing(state)) {
    if (imported?.batchId === batchId) recorded.add(imported.row);
  }
  for (const { row } of payments) {
    if (recorded.has(row)) {
      return refused(
        'RowIsRecorded',
        `Row ${row} of this import has been recorded.`,
        'Send each row once; or take the import back first.',
      );
    }
    recorded.add(row);
  }
  return undefined;
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

/** `AllocationIsNotKnown`, `CommitmentIsNotKnown`. */
export function notOfTheBudget(budget: BudgetState, payments: readonly OfPayment[]): Refused | undefined {
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

/** `YearIsClosed`: what a closed year cost is amended by nothing but an adjustment. */
export function closedAtAnotherCost(state: SpendState): Refused | undefined {
  const { closed } = state;
  const spent = spentIn(state);
  if (closed === undefined || closed.value.spent === spent) return undefined;
  return refused(
    'YearIsClosed',
    `The year was closed on ${closed.on} with ${pounds(closed.value.spent)} spent, and would come to ${pounds(spent)}.`,
    'Record it as an adjustment of that year, with the reason; or open the year again first.',
  );
}
