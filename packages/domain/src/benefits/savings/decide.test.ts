import { describe, test } from 'vitest';

import { monthsFrom } from '../../kernel/month.ts';
import {
  allocated,
  approvedBudget,
  claimData,
  claimedSaving,
  correct,
  given,
  identifiedBenefit,
  measuredIn,
  ofSavings,
  programmeFacts,
  returnedSaving,
  takenSaving,
  verifiedSaving,
  withdraw,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';

const before = [
  ...programmeFacts,
  ...identifiedBenefit('calls', 'Fewer calls'),
  ...identifiedBenefit('visits', 'Fewer visits'),
  ...identifiedBenefit('letters', 'Fewer letters', 'letters-sent'),
  approvedBudget(),
  allocated('agents', 100_000),
  ...['calls', 'visits', 'letters'].flatMap((one) => measuredIn(one, monthsFrom('2026-04', '2026-08'), 23_808_00)),
];
const refused = ofSavings({ type: 'SavingRefused', data: { claimId: 'c1' } }, '2026-07-15');
const savingsId = 'housing.2026-27';

describe('ClaimSaving', () => {
  const claim = { type: 'ClaimSaving', savingsId, ...claimData } as const;
  const another = { ...claim, claimId: 'c2' } as const;

  test('records what is claimed, no more than its figure gives', () => {
    given(...before)
      .when(claim)
      .then({ type: 'SavingClaimed', data: claimData });
    given(...before)
      .when({ ...claim, amount: 119_040_00 })
      .thenAccepted();
    given(...before)
      .when({ ...claim, amount: 119_040_01 })
      .thenRefused(
        'ClaimIsAboveItsFigure',
        '“Fewer calls: measured in 2026-27” gave £119,040 after entry 4, and £119,040.01 is more than that.',
      );
  });
  test('under an id of its own', () => {
    given(...before, claimedSaving())
      .when(claim)
      .thenRefused('ClaimIsAlreadyThere');
  });
  test('once: the same measure, line and month, and the sentence names the claim that is there', () => {
    given(...before, claimedSaving())
      .when({ ...another, months: { from: '2026-06', to: '2026-08' } })
      .thenRefused('SavingIsAlreadyClaimed', 'Entry 28 claims £58,000 of the same for April 2026 to June 2026.');
  });
  test('once, also by another benefit that counts the same in the same months, whatever its line', () => {
    given(...before, claimedSaving())
      .when({ ...another, benefitId: 'visits', line: { budgetId: 'ict', allocationId: 'agents' } })
      .thenRefused('SavingIsAlreadyClaimed');
  });
  test('of other months, another measure, another line by the same benefit, or another department', () => {
    for (const other of [
      { months: { from: '2026-07', to: '2026-08' } },
      {
        measureId: 'letters-sent',
        benefitId: 'letters',
        figure: { ...claimData.figure, label: 'Fewer letters: measured in 2026-27' },
      },
      { line: { budgetId: 'ict', allocationId: 'agents' } },
      { savingsId: 'finance.2026-27' },
    ]) {
      given(...before, claimedSaving())
        .when({ ...another, ...other })
        .thenAccepted();
    }
  });
  test('of what its figure has left, whatever the months, the line and the department', () => {
    const left = { ...another, amount: 61_040_00 };
    for (const other of [
      { months: { from: '2026-07', to: '2026-08' } },
      { line: { budgetId: 'ict', allocationId: 'agents' } },
      { savingsId: 'finance.2026-27' },
    ]) {
      given(...before, claimedSaving())
        .when({ ...left, ...other })
        .thenAccepted();
      given(...before, claimedSaving())
        .when({ ...left, ...other, amount: 61_040_01 })
        .thenRefused(
          'SavingIsAlreadyClaimed',
          '“Fewer calls: measured in 2026-27” gave £119,040 after entry 4, and of that entry 28 claims £58,000 already. £61,040 is left of it, and this would claim £61,040.01.',
        );
    }
  });
  test('of months that are over, and of which something is measured', () => {
    const september = { ...claim, months: { from: '2026-09', to: '2026-09' } };
    given(...before)
      .when(september)
      .thenRefused('MonthsAreToCome', 'On 2026-09-16, September 2026 was not over.');
    given(...before)
      .when({ ...september, effectiveOn: '2026-09-30' })
      .thenRefused('MonthsAreNotMeasured', 'No measurement of this benefit is for September 2026.');
  });
  test('again, once the other claim was refused or withdrawn', () => {
    const withdrawn = ofSavings({ type: 'ClaimWithdrawn', data: { claimId: 'c1' } }, '2026-07-15');
    for (const ended of [refused, withdrawn]) {
      given(...before, claimedSaving(), ended)
        .when(another)
        .thenAccepted();
    }
  });
  test('of months of its year that have begun, the first one first', () => {
    given(...before)
      .when({ ...claim, months: { from: '2026-06', to: '2026-04' } })
      .thenRefused('MonthsAreReversed');
    given(...before)
      .when({ ...claim, months: { from: '2026-03', to: '2026-04' } })
      .thenRefused('MonthsAreOutsideTheYear');
    given(...before)
      .when({ ...claim, months: { from: '2026-04', to: '2026-10' } })
      .thenRefused('MonthsAreToCome', 'On 2026-09-16, October 2026 was not over.');
  });
  test('of a department, a benefit and a line of a budget that are there', () => {
    given(...before)
      .when({ ...claim, savingsId: 'parks.2026-27' })
      .thenRefused('DepartmentIsNotRegistered');
    given(...before)
      .when({ ...claim, benefitId: 'none' })
      .thenRefused('BenefitIsNotIdentified');
    given(...before)
      .when({ ...claim, measureId: 'letters-sent' })
      .thenRefused('MeasureIsNotTheBenefits');
    given(...before)
      .when({ ...claim, line: { budgetId: 'none' } })
      .thenRefused('BudgetIsNotApproved');
    given(...before)
      .when({ ...claim, line: { budgetId: 'ict', allocationId: 'none' } })
      .thenRefused('AllocationIsNotKnown');
  });
  test('by a figure that somebody can have read', () => {
    given(...before)
      .when({ ...claim, figure: { ...claimData.figure, n: 999 } })
      .thenRefused('PositionIsAhead');
  });
});

describe('WithdrawClaim', () => {
  const withdrawClaim = { type: 'WithdrawClaim', savingsId, claimId: 'c1', reason: 'Counted twice' } as const;
  const withdrawn = { type: 'ClaimWithdrawn', data: { claimId: 'c1' } } as const;

  test('takes it back, also after it was verified', () => {
    given(...before, claimedSaving())
      .when(withdrawClaim)
      .then(withdrawn);
    given(...before, claimedSaving(), verifiedSaving(41_000))
      .when(withdrawClaim)
      .then(withdrawn);
  });
  test('not while a budget is smaller by it', () => {
    const taken = [...before, claimedSaving(), verifiedSaving(41_000), ...takenSaving(41_000)];
    given(...taken)
      .when(withdrawClaim)
      .thenRefused('SavingIsTakenFromTheBudget');
    given(...taken, ...returnedSaving())
      .when(withdrawClaim)
      .thenAccepted();
  });
  test('once, and not before it was made', () => {
    given(...before, claimedSaving(), ofSavings(withdrawn))
      .when(withdrawClaim)
      .thenRefused('ClaimIsWithdrawn');
    given(...before, claimedSaving(), refused)
      .when(withdrawClaim)
      .thenRefused('ClaimIsRefused');
    given(...before, claimedSaving())
      .when({ ...withdrawClaim, effectiveOn: '2026-06-30' })
      .thenRefused('SavingWasNotClaimedYet');
  });
  test('of claims that are there', () => {
    given(...before, claimedSaving())
      .when({ ...withdrawClaim, claimId: 'c9' })
      .thenRefused('ClaimIsNotThere');
    given(...before)
      .when(withdrawClaim)
      .thenRefused('NothingWasClaimed');
  });
});

describe('A claim that was recorded by mistake', () => {
  const instead = { type: 'ClaimSaving', savingsId, ...claimData } as const;

  function correcting(facts: readonly Fact[], otherwise: object) {
    return given(...facts).when(correct(facts, 'SavingClaimed', { ...instead, ...otherwise }, '"c1"'));
  }

  test('is corrected, but not so that another claim claims the same', () => {
    const two = [...before, claimedSaving({ months: { from: '2026-04', to: '2026-04' } })];
    const later = claimedSaving({ claimId: 'c2', months: { from: '2026-05', to: '2026-06' } });
    correcting(two, { amount: 1 }).thenAccepted();
    correcting([...two, later], {}).thenRefused('SavingIsAlreadyClaimed');
  });
  test('keeps what finance judged, and claims no less than is verified', () => {
    const verified = [...before, claimedSaving(), verifiedSaving(41_000)];
    correcting(verified, { months: { from: '2026-04', to: '2026-05' } }).thenRefused('OthersTookItFromHere');
    correcting(verified, { amount: 40_999_99 }).thenRefused('VerifiedIsAboveClaimed');
    correcting(verified, { amount: 41_000_00 }).thenAccepted();
  });
  test('is withdrawn while nothing was said of it', () => {
    const two = [
      ...before,
      claimedSaving({ claimId: 'c0', months: { from: '2026-07', to: '2026-07' } }),
      claimedSaving(),
    ];
    given(...two)
      .when(withdraw(two, 'SavingClaimed', '"c1"'))
      .thenAccepted();
    const verified = [...two, verifiedSaving(1)];
    given(...verified)
      .when(withdraw(verified, 'SavingClaimed', '"c1"'))
      .thenRefused('OthersRestOnIt');
  });
  test('that was refused stands again only where nobody claimed the same since', () => {
    const anew = [...before, claimedSaving(), refused];
    given(...anew)
      .when(withdraw(anew, 'SavingRefused'))
      .thenAccepted();
    const twice = [...anew, claimedSaving({ claimId: 'c2' })];
    given(...twice)
      .when(withdraw(twice, 'SavingRefused'))
      .thenRefused('SavingIsAlreadyClaimed');
  });
});
