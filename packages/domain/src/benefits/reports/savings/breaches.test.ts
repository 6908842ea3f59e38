import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  allocated,
  approvedBudget,
  capacityReleased,
  claimData,
  claimedSaving,
  closedYear,
  entriesOf,
  entryOf,
  fact,
  identifiedBenefit,
  measuredIn,
  programmeFacts,
  returnedSaving,
  takenSaving,
  treasurer,
  verifiedSaving,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';

const before = [
  ...programmeFacts,
  ...identifiedBenefit('calls', 'Fewer calls'),
  approvedBudget(),
  ...measuredIn('calls', ['2026-04', '2026-05', '2026-06']),
];
const verified = [...before, claimedSaving(), verifiedSaving(41_000)];

function found(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf(facts))).map(({ rule, sentence }) => ({ rule, sentence }));
}

describe('Savings', () => {
  test('that were verified by who corrected the claim afterwards are listed', () => {
    expect(found(...verified)).toEqual([]);
    const { id } = entryOf(verified, 'SavingClaimed');
    const data = {
      entry: id,
      type: 'SavingClaimed',
      data: { ...claimData, line: { budgetId: 'ict' }, amount: 50_000_00 },
    };
    const corrected = fact('savings-housing.2026-27', { type: 'EntryCorrected', data }, '2026-07-01');
    expect(found(...verified, { ...corrected, by: treasurer })).toEqual([
      {
        rule: 'ClaimantCannotVerify',
        sentence: '£41,000 was verified by somebody who made the claim or corrected it.',
      },
    ]);
  });
  test('that are claimed above what their figure gives are listed, two claims on one figure together', () => {
    const figure = { ...claimData.figure, value: 58_000_00 };
    const one = claimedSaving({ figure });
    const other = claimedSaving({
      claimId: 'c2',
      figure,
      amount: 1,
      line: { budgetId: 'ict', allocationId: 'agents' },
    });
    expect(found(...before, one)).toEqual([]);
    expect(found(...before, one, other)).toEqual([
      {
        rule: 'ClaimIsAboveItsFigure',
        sentence:
          '£58,000.01 (£58,000 + £0.01) is claimed by “Fewer calls”, and “Fewer calls: measured in 2026-27” gave £58,000 after entry 4.',
      },
    ]);
  });
  test('that two departments claim of one measured figure are listed, and those of what each released are not', () => {
    const stream = 'savings-finance.2026-27';
    const released = { label: 'Capacity released, April 2026 to June 2026', value: 60_000_00, n: 4 };
    const ofCapacity = { ...claimData, benefitId: 'time', measureId: 'time', figure: released };
    const all = [
      ...before,
      ...identifiedBenefit('time', 'Time set free', 'time'),
      ...capacityReleased('housing', 'finance'),
    ];
    for (const [data, listed] of [
      [{ ...claimData, figure: { ...claimData.figure, value: 100_000_00 } }, 1],
      [ofCapacity, 0],
    ] as const) {
      const theirs = fact(stream, { type: 'SavingClaimed', data: { ...data, claimId: 'c2' } }, '2026-07-01');
      expect(found(...all, claimedSaving(data), theirs).length).toBe(listed);
    }
  });
  test('that are above what is known now of their figure are listed, once a measurement was corrected', () => {
    const { id } = entryOf(before, 'MeasurementRecorded', '"2026-05"');
    const period = { kind: 'month', month: '2026-05' };
    const data = { definition: 1, period, value: -40_000_00, basis: 'measured', takenFrom: 'The ledger' };
    const instead = { entry: id, type: 'MeasurementRecorded', data };
    const corrected = fact('benefit-calls', { type: 'EntryCorrected', data: instead }, '2026-06-30');
    expect(found(...verified, corrected)).toEqual([
      {
        rule: 'FigureReadsOtherwise',
        sentence:
          '£58,000 is claimed by “Fewer calls”; “Fewer calls: measured in 2026-27” gave £119,040 after entry 4, and as is known now it gives £39,360.',
      },
    ]);
  });
  test('that have not reached the budget yet are listed, both ways', () => {
    const [reduced, taken] = takenSaving(41_000);
    const [returned, givenBack] = returnedSaving();
    const sentence = 'What a saving took from “ICT transformation”, or gave back, has not reached it yet.';
    const pending = { rule: 'BudgetIsBeingTold', sentence };
    expect(found(...verified, reduced)).toEqual([pending]);
    expect(found(...verified, reduced, returned)).toEqual([pending, pending]);
    expect(found(...verified, reduced, taken)).toEqual([]);
    expect(found(...verified, reduced, taken, returned)).toEqual([pending]);
    expect(found(...verified, reduced, taken, returned, givenBack)).toEqual([]);
  });
  test('that were taken while the money was allocated elsewhere are listed until they are given back', () => {
    const raced = [...verified, allocated('agents', 380_000), ...takenSaving(41_000)];
    expect(found(...raced)).toEqual([
      {
        rule: 'BudgetIsExceeded',
        sentence:
          'Savings were taken from “ICT transformation”, and as is known now: In 2026-27 the allocations would be £21,000 more than “ICT transformation” has from 2026-08-03 on, as later entries stand.',
      },
    ]);
    expect(found(...raced, ...returnedSaving()).map(({ rule }) => rule)).toEqual([]);
  });
  test('that were taken from a source or an allocation that had less are listed', () => {
    const of = [...verified, allocated('agents', 380_000)];
    const more = takenSaving(400_001);
    expect(found(...verified, ...more).map(({ rule }) => rule)).toContain('FundingIsExceeded');
    const fromAgents = takenSaving(380_001, { allocationId: 'agents' });
    expect(found(...of, ...fromAgents).map(({ rule }) => rule)).toContain('AllocationIsExceeded');
  });
  test('that were taken from a year after it was closed are listed', () => {
    const [reduced, taken] = takenSaving(1, { on: '2027-06-01' });
    expect(found(...verified, ...closedYear(), reduced, taken)).toEqual([
      {
        rule: 'YearIsClosed',
        sentence: 'A saving was taken from 2026-27 of “ICT transformation” after that year was closed on 2027-05-01.',
      },
    ]);
  });
});
