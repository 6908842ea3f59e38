import { accepted, refused } from '../../kernel/decision.ts';
import type { BudgetCommandOf } from './commands.ts';
import { allocationOf } from './balances.ts';
import { yearsIn } from './decide.ts';
import type { Decided } from './decide.ts';
import { allocationIsNotKnown, inAClosedYear, notOneAmountEach } from './refusals.ts';
import type { BudgetState } from './state.ts';

/**
 * `CommitmentIsThere`, `AllocationIsNotKnown`, `LineIsGivenTwice`, `AmountIsZero`, `YearIsClosed`. An order above what the
 * allocation has was placed all the same: it is recorded, and shown as such.
 */
export function raiseCommitment(command: BudgetCommandOf<'RaiseCommitment'>, state: BudgetState): Decided {
  const { commitmentId, allocationId, supplier, reference, years } = command;
  if (state.commitments.some((one) => one.commitmentId === commitmentId)) {
    return refused('CommitmentIsThere', 'This order has been recorded.', 'Record it under another name.');
  }
  if (allocationId !== undefined && allocationOf(state, allocationId) === undefined) return allocationIsNotKnown();
  const data = {
    commitmentId,
    ...(allocationId === undefined ? {} : { allocationId }),
    supplier,
    ...(reference === undefined ? {} : { reference }),
    years,
  };
  const refusal = notOneAmountEach(years) ?? inAClosedYear(state, yearsIn(years));
  return refusal ?? accepted({ type: 'CommitmentRaised', data });
}

/** `CommitmentIsNotKnown`, `CommitmentIsCancelled`, `CommitmentWasNotRaisedYet`. */
export function cancelCommitment(command: BudgetCommandOf<'CancelCommitment'>, state: BudgetState): Decided {
  const { commitmentId, effectiveOn } = command;
  const found = state.commitments.find((one) => one.commitmentId === commitmentId);
  if (found === undefined) {
    return refused('CommitmentIsNotKnown', 'The budget has no such order.', 'Choose one of its orders.');
  }
  if (found.cancelled !== undefined) {
    return refused(
      'CommitmentIsCancelled',
      `It was cancelled on ${found.cancelled.on}.`,
      'Nothing needs to be recorded.',
    );
  }
  if (effectiveOn < found.raised.on) {
    return refused(
      'CommitmentWasNotRaisedYet',
      `On ${effectiveOn} it had not been ordered; that happened on ${found.raised.on}.`,
      'Give a day on or after that day.',
    );
  }
  return accepted({ type: 'CommitmentCancelled', data: { commitmentId } });
}
