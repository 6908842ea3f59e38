import { describe, expect, test } from 'vitest';

import { allocationChanges, approvedChanges, balance, unallocatedChanges } from '../../money/budget/balances.ts';
import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  claimedSaving,
  closedYear,
  entriesOf,
  fromExisting,
  given,
  identifiedBenefit,
  ofSavings,
  programmeFacts,
  returnedSaving,
  takenSaving,
  treasurer,
  verifiedSaving,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';

const before = [...programmeFacts, ...identifiedBenefit('calls', 'Fewer calls'), approvedBudget(), claimedSaving()];
const verified = [...before, verifiedSaving(41_000)];
const savingsId = 'housing.2026-27';
const lines = [fromExisting(41_000)];

function budgetAfter(...facts: readonly Fact[]) {
  return replay(entriesOf(facts)).state('budget', 'ict')!;
}

describe('ReduceBudgetBySaving', () => {
  const reduce = { type: 'ReduceBudgetBySaving', savingsId, claimId: 'c1', reductionId: 'r1', lines } as const;

  test('takes what was verified from the line that the claim names', () => {
    given(...verified)
      .when(reduce, treasurer)
      .then({
        type: 'BudgetReducedBySaving',
        data: { claimId: 'c1', reductionId: 'r1', line: { budgetId: 'ict' }, lines },
      });
  });
  test('no more than is verified, in one or in several', () => {
    given(...verified)
      .when({ ...reduce, lines: [fromExisting(41_001)] }, treasurer)
      .thenRefused('ReductionIsAboveVerified', '£41,001 is more than can be taken: £41,000 is verified.');
    given(...verified, ...takenSaving(40_000))
      .when({ ...reduce, reductionId: 'r2' }, treasurer)
      .thenRefused(
        'ReductionIsAboveVerified',
        '£41,000 is more than can be taken: £41,000 is verified, of which £40,000 was taken before.',
      );
    given(...verified, ...takenSaving(40_000), ...returnedSaving())
      .when({ ...reduce, reductionId: 'r2' }, treasurer)
      .thenAccepted();
  });
  test('of a claim that is verified and stands, not before it was', () => {
    given(...before)
      .when(reduce, treasurer)
      .thenRefused('ClaimIsNotVerified');
    given(...verified, ofSavings({ type: 'ClaimWithdrawn', data: { claimId: 'c1' } }))
      .when(reduce, treasurer)
      .thenRefused('ClaimIsWithdrawn');
    given(...before, ofSavings({ type: 'SavingRefused', data: { claimId: 'c1' } }))
      .when(reduce, treasurer)
      .thenRefused('ClaimIsRefused');
    given(...verified)
      .when({ ...reduce, effectiveOn: '2026-07-14' }, treasurer)
      .thenRefused('SavingWasNotVerifiedYet');
    given(...verified)
      .when({ ...reduce, claimId: 'c9' }, treasurer)
      .thenRefused('ClaimIsNotThere');
  });
  test('under an id of its own, each source and year once and above zero', () => {
    given(...verified, ...takenSaving(1))
      .when({ ...reduce, lines: [fromExisting(1)] }, treasurer)
      .thenRefused('ReductionIsAlreadyThere');
    given(...verified)
      .when({ ...reduce, lines: [fromExisting(1), fromExisting(2)] }, treasurer)
      .thenRefused('LineIsGivenTwice');
    given(...verified)
      .when({ ...reduce, lines: [fromExisting(0)] }, treasurer)
      .thenRefused('AmountIsZero');
  });
  test('leaves a budget no less than is allocated, and says what would lift that', () => {
    given(...verified, allocated('agents', 359_000))
      .when(reduce, treasurer)
      .thenAccepted();
    given(...verified, allocated('agents', 359_001))
      .when(reduce, treasurer)
      .thenRefused(
        'BudgetIsExceeded',
        'In 2026-27 the allocations would be £1 more than “ICT transformation” has.',
        'Take less, or another year; or have an allocation of that year released first.',
      );
  });
  test('takes from an allocation what that has, and from a source what that has', () => {
    const line = { budgetId: 'ict', allocationId: 'agents' };
    const ofAgents = [
      ...programmeFacts,
      ...identifiedBenefit('calls', 'Fewer calls'),
      approvedBudget(),
      allocated('agents', 40_999),
      claimedSaving({ line }),
      verifiedSaving(41_000),
    ];
    given(...ofAgents)
      .when(reduce, treasurer)
      .thenRefused('AllocationIsExceeded');
    given(...ofAgents)
      .when({ ...reduce, lines: [fromExisting(40_999)] }, treasurer)
      .thenAccepted();
    given(...verified)
      .when({ ...reduce, lines: [{ ...fromExisting(1), fundedBy: 'grant' }] }, treasurer)
      .thenRefused('FundingIsExceeded');
  });
  test('not from a closed year, not before the budget was approved, and not while it has something to be told', () => {
    given(...verified, ...closedYear())
      .when({ ...reduce, effectiveOn: '2027-06-01' }, treasurer)
      .thenRefused('YearIsClosed');
    const late = approvedBudget('late', { on: '2026-08-03' });
    const of = [...programmeFacts, ...identifiedBenefit('calls', 'Fewer calls'), late];
    given(...of, claimedSaving({ line: { budgetId: 'late' } }), verifiedSaving(41_000))
      .when({ ...reduce, effectiveOn: '2026-08-02' }, treasurer)
      .thenRefused('BudgetWasNotApprovedYet');
    const [pending] = takenSaving(1);
    given(...verified, pending)
      .when({ ...reduce, reductionId: 'r2', lines: [fromExisting(1)] }, treasurer)
      .thenRefused('BudgetIsBeingTold');
  });
  test('leaves what is not allocated as it was, where an allocation has less', () => {
    const taken = takenSaving(10_000, { allocationId: 'agents' });
    const state = budgetAfter(...verified, allocated('agents', 100_000), ...taken);
    expect(balance(approvedChanges(state, '2026-27'))).toBe(390_000_00);
    expect(balance(state.allocations.flatMap((one) => allocationChanges(one, '2026-27')))).toBe(90_000_00);
    expect(balance(unallocatedChanges(state, '2026-27'))).toBe(300_000_00);
  });
});

describe('ReturnSaving', () => {
  const back = {
    type: 'ReturnSaving',
    savingsId,
    claimId: 'c1',
    reductionId: 'r1',
    reason: 'Posts came back',
  } as const;
  const taken = [...verified, ...takenSaving(41_000)];

  test('gives back what was taken', () => {
    given(...taken)
      .when(back, treasurer)
      .then({ type: 'SavingReturned', data: { claimId: 'c1', reductionId: 'r1', budgetId: 'ict' } });
    const state = budgetAfter(...taken, ...returnedSaving());
    expect(balance(approvedChanges(state, '2026-27'))).toBe(400_000_00);
    expect(balance(approvedChanges(state, '2026-27'), '2026-08-31')).toBe(359_000_00);
  });
  test('once, of what was taken, and not before', () => {
    given(...taken, ...returnedSaving())
      .when(back, treasurer)
      .thenRefused('ReductionIsReturned');
    given(...taken)
      .when({ ...back, reductionId: 'r9' }, treasurer)
      .thenRefused('ReductionIsNotThere');
    given(...taken)
      .when({ ...back, claimId: 'c9' }, treasurer)
      .thenRefused('ClaimIsNotThere');
    given(...taken)
      .when({ ...back, effectiveOn: '2026-08-02' }, treasurer)
      .thenRefused('BudgetWasNotReducedYet');
  });
});
