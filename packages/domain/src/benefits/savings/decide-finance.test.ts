import { describe, test } from 'vitest';

import {
  approvedBudget,
  claimData,
  claimedSaving,
  correct,
  entryOf,
  fact,
  given,
  identifiedBenefit,
  ofSavings,
  programmeFacts,
  recorder,
  takenSaving,
  treasurer,
  verifiedSaving,
  withdraw,
} from '../../testing/index.ts';

const before = [...programmeFacts, ...identifiedBenefit('calls', 'Fewer calls'), approvedBudget(), claimedSaving()];
const savingsId = 'housing.2026-27';
const about = { savingsId, claimId: 'c1' } as const;
const refused = ofSavings({ type: 'SavingRefused', data: { claimId: 'c1' } }, '2026-07-15');
const withdrawn = ofSavings({ type: 'ClaimWithdrawn', data: { claimId: 'c1' } }, '2026-07-15');

describe('VerifySaving', () => {
  const verify = { type: 'VerifySaving', ...about, amount: 41_000_00, evidence: 'Payroll of June' } as const;

  test('records how much was saved, and upon what', () => {
    given(...before)
      .when(verify, treasurer)
      .then({
        type: 'SavingVerified',
        data: { claimId: 'c1', amount: 41_000_00, evidence: 'Payroll of June' },
      });
  });
  test('no more than was claimed', () => {
    given(...before)
      .when({ ...verify, amount: 58_000_00 }, treasurer)
      .thenAccepted();
    given(...before)
      .when({ ...verify, amount: 58_000_01 }, treasurer)
      .thenRefused('VerifiedIsAboveClaimed', '£58,000.01 is more than the £58,000 that is claimed.');
  });
  test('no more than its figure gives, with what is verified of it already, also for another department', () => {
    const figure = { label: 'Fewer calls', value: 60_000_00, n: 4 };
    const other = { type: 'SavingClaimed', data: { ...claimData, claimId: 'c2', figure } } as const;
    const found = { type: 'SavingVerified', data: { claimId: 'c2', amount: 20_000_00, evidence: 'Payroll' } } as const;
    for (const of of [undefined, 'finance.2026-27']) {
      const facts = [...programmeFacts, ...identifiedBenefit('calls', 'Fewer calls'), approvedBudget()];
      const both = [...facts, claimedSaving({ figure }), ofSavings(other, '2026-07-01', of)];
      const now = [...both, ofSavings(found, '2026-07-02', of)];
      given(...now)
        .when({ ...verify, amount: 40_000_00 }, treasurer)
        .thenAccepted();
      given(...now)
        .when({ ...verify, amount: 40_000_01 }, treasurer)
        .thenRefused('VerifiedIsAboveItsFigure');
    }
  });
  test('by another person than who claimed it, in whatever role they act', () => {
    given(...before)
      .when(verify, { id: recorder.id, role: 'financeOfficer' })
      .thenRefused(
        'ClaimantCannotVerify',
        'Who claims a saving does not verify it, and you made the claim of entry 8.',
        'Have another finance officer verify it.',
      );
  });
  test('by another person than who corrected the claim since', () => {
    const { id } = entryOf(before, 'SavingClaimed');
    const data = {
      entry: id,
      type: 'SavingClaimed',
      data: { ...claimData, line: { budgetId: 'ict' }, amount: 50_000_00 },
    };
    const corrected = {
      ...fact(`savings-${savingsId}`, { type: 'EntryCorrected', data }, '2026-07-01'),
      by: treasurer,
    };
    given(...before, corrected)
      .when(verify, treasurer)
      .thenRefused('ClaimantCannotVerify');
    given(...before, corrected)
      .when(verify, { id: 'treasurer-2', role: 'financeOfficer' })
      .thenAccepted();
  });
  test('once, of a claim that stands', () => {
    given(...before, verifiedSaving(1))
      .when(verify, treasurer)
      .thenRefused('ClaimIsVerified');
    given(...before, refused)
      .when(verify, treasurer)
      .thenRefused('ClaimIsRefused');
    given(...before, withdrawn)
      .when(verify, treasurer)
      .thenRefused('ClaimIsWithdrawn');
  });
  test('of a claim that is there, and not before it was made', () => {
    given(...before)
      .when({ ...verify, claimId: 'c9' }, treasurer)
      .thenRefused('ClaimIsNotThere');
    given(...before)
      .when({ ...verify, effectiveOn: '2026-06-30' }, treasurer)
      .thenRefused('SavingWasNotClaimedYet');
  });
  test('is corrected to no less than was taken, by nobody who claimed it, and withdrawn while nothing was', () => {
    const verified = [...before, verifiedSaving(41_000)];
    const taken = [...verified, ...takenSaving(40_000)];
    given(...taken)
      .when(correct(taken, 'SavingVerified', { ...verify, amount: 39_999_99 }), treasurer)
      .thenRefused('ReductionIsAboveVerified');
    given(...taken)
      .when(correct(taken, 'SavingVerified', { ...verify, amount: 40_000_00 }), treasurer)
      .thenAccepted();
    given(...taken)
      .when(correct(taken, 'SavingVerified', { ...verify, amount: 40_000_00 }), { ...treasurer, id: recorder.id })
      .thenRefused('ClaimantCannotVerify');
    given(...verified)
      .when(withdraw(verified, 'SavingVerified'), treasurer)
      .thenAccepted();
    given(...taken)
      .when(withdraw(taken, 'SavingVerified'), treasurer)
      .thenRefused('OthersRestOnIt');
  });
});

describe('RefuseSaving', () => {
  const refuse = { type: 'RefuseSaving', ...about, reason: 'The post was filled again' } as const;

  test('records that nothing was saved', () => {
    given(...before)
      .when(refuse, treasurer)
      .then({ type: 'SavingRefused', data: { claimId: 'c1' } });
  });
  test('while nothing else was said of the claim', () => {
    given(...before, verifiedSaving(1))
      .when(refuse, treasurer)
      .thenRefused('ClaimIsVerified');
    given(...before)
      .when({ ...refuse, claimId: 'c9' }, treasurer)
      .thenRefused('ClaimIsNotThere');
    given(...before)
      .when({ ...refuse, effectiveOn: '2026-06-30' }, treasurer)
      .thenRefused('SavingWasNotClaimedYet');
  });
});
