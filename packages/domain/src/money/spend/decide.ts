import { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { financialYearOf } from '../../kernel/day.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import { financiers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { budgetIsNotApproved } from '../budget/refusals.ts';
import type { BudgetState } from '../budget/state.ts';
import { accountId } from './account-id.ts';
import { partsOf, spentIn, standing } from './account.ts';
import { yearEndCommands } from './decide-year-end.ts';
import * as event from './events.ts';
import type { SpendEvent } from './events.ts';
import { spendFacts } from './facts.ts';
import { notOfTheBudget } from './of-the-budget.ts';
import type { OfPayment } from './of-the-budget.ts';
import type { SpendState } from './state.ts';

const { begins, goesOn } = rulesFor<SpendState, SpendEvent, States>();

const by = financiers;

const account = { accountId };
const { imported: _imported, ...payment } = event.SpendRecorded.schema.shape;

/** `AccountHasNoPayments`. */
export function accountIsEmpty(): Refused {
  return refused('AccountHasNoPayments', 'Nothing was recorded in this year.', 'Record what was spent first.');
}

/** Records a payment or a credit. */
export const RecordSpend = defineCommand('RecordSpend', { ...account, ...event.SpendRecorded.schema.shape });

/**
 * `BudgetIsNotApproved`, `DayIsOutsideTheYear`, `YearIsClosed`, `AllocationIsNotKnown`, `CommitmentIsNotKnown`,
 * `OrderIsOfAnotherAllocation`. What was spent without an allocation, or above it, happened: it is recorded, and shown as such.
 */
const recordSpend = begins(RecordSpend, {
  by,
  records: 'SpendRecorded',
  restsOn: nothing,
  facts: spendFacts,
  decide: (command, state, { budget }) => {
    const { allocationId, commitmentId, payee, reference, description, amount, imported } = command;
    const refusal = notTaken(command, state, budget, [command]);
    if (refusal !== undefined) return refusal;
    const payment = paymentOf({ allocationId, commitmentId, payee, reference, description, amount });
    return accepted({ type: 'SpendRecorded', data: { ...payment, ...(imported === undefined ? {} : { imported }) } });
  },
});

/** Records the payments of one day that an import read, up to 500, together or not at all. */
export const RecordSpendBatch = defineCommand('RecordSpendBatch', {
  ...account,
  batchId: id,
  payments: z
    .array(z.strictObject({ ...payment, row: event.imported.shape.row }))
    .min(1)
    .max(500),
});

/**
 * As for one payment, all together or none; and `RowIsRecorded` where a row of the import stands here already, so that an
 * import that is sent twice pays nothing twice.
 */
const recordBatch = begins(RecordSpendBatch, {
  by,
  records: 'SpendRecorded',
  restsOn: nothing,
  facts: spendFacts,
  decide: (command, state, { budget }) => {
    const { batchId, payments } = command;
    const refusal = notTaken(command, state, budget, payments) ?? rowIsRecorded(command, state);
    if (refusal !== undefined) return refusal;
    return accepted(
      ...payments.map(({ row, ...payment }) => ({
        type: 'SpendRecorded' as const,
        data: { ...paymentOf(payment), imported: { batchId, row } },
      })),
    );
  },
});

function rowIsRecorded(
  { batchId, payments }: z.infer<typeof RecordSpendBatch>,
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

type OnePayment = z.infer<typeof event.PriorYearAdjusted.schema>;

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
  { accountId: of, effectiveOn }: Pick<z.infer<typeof RecordSpend>, 'accountId' | 'effectiveOn'>,
  state: SpendState | undefined,
  budget: BudgetState | undefined,
  payments: readonly OfPayment[],
): Refused | undefined {
  if (budget === undefined) return budgetIsNotApproved();
  const { year } = partsOf(of);
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

/** Takes back everything that an import recorded in the account. */
export const WithdrawSpendBatch = defineCommand('WithdrawSpendBatch', {
  ...account,
  ...event.SpendBatchWithdrawn.schema.shape,
  reason: prose,
});

/** `BatchIsNotKnown`, `YearIsClosed`. */
const withdrawBatch = goesOn(WithdrawSpendBatch, {
  by,
  records: 'SpendBatchWithdrawn',
  restsOn: nothing,
  decide: ({ batchId }, state) => {
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
  },
});

/** Records a payment that belongs to a year which has been closed. */
export const AdjustPriorYear = defineCommand('AdjustPriorYear', {
  ...account,
  ...event.PriorYearAdjusted.schema.shape,
  reason: prose,
});

/** `YearIsOpen`, `AllocationIsNotKnown`, `CommitmentIsNotKnown`, `OrderIsOfAnotherAllocation`. Its day is the day it was paid, in whatever year. */
const adjust = goesOn(AdjustPriorYear, {
  by,
  records: 'PriorYearAdjusted',
  restsOn: nothing,
  facts: spendFacts,
  decide: (command, state, { budget }) => {
    if (state.closed === undefined) {
      return refused('YearIsOpen', 'The year has not been closed.', 'Record it as what was spent in that year.');
    }
    if (budget === undefined) return budgetIsNotApproved();
    const refusal = notOfTheBudget(budget, [command]);
    return refusal ?? accepted({ type: 'PriorYearAdjusted', data: paymentOf(command) });
  },
});

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

/** Every command about what was spent of a budget in a year. What the budget allocated is as it is known here. */
export const spendDecides = decidesOn<SpendState, SpendEvent, States>()({
  events: event.spendEvents,
  idField: 'accountId',
  unknown: accountIsEmpty,
  holds: closedAtAnotherCost,
  commands: [recordSpend, recordBatch, withdrawBatch, adjust, ...yearEndCommands],
});
