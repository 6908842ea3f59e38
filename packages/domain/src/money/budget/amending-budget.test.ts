import { describe, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  given,
  inYear,
  ofBudget,
  programmeFacts,
  treasurer,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';

const before = [...programmeFacts, approvedBudget(), allocated('payments', 10_000)];
const supplemented = ofBudget({
  type: 'BudgetSupplemented',
  data: { lines: [{ fundedBy: 'grant', ...inYear(50_000) }] },
});

/** The last entry of that type is withdrawn. */
function withdrawing(statement: Fact['type'], ...facts: readonly Fact[]) {
  const entry = entriesOf(facts).findLast((one) => one.type === statement)!;
  const { stream, id, effectiveOn } = entry;
  return given(...facts).when(
    { type: 'WithdrawEntry', stream, entry: id, statement, effectiveOn, reason: 'By mistake' },
    treasurer,
  );
}

describe('What was said of a budget by mistake', () => {
  test('is withdrawn while nothing was used of it', () => {
    withdrawing('BudgetSupplemented', ...before, supplemented, allocated('case-work', 390_000)).thenAccepted();
  });
  test('stays while money was allocated that would not be there', () => {
    withdrawing('BudgetSupplemented', ...before, supplemented, allocated('case-work', 390_000.01)).thenRefused(
      'BudgetIsExceeded',
      'In 2026-27 the allocations would be £0.01 more than “ICT transformation” has.',
    );
  });
  test('stays while money was vired out of the allocation, or carried forward for it', () => {
    const vired = ofBudget({
      type: 'FundsVired',
      data: {
        virementId: 'first',
        from: 'case-work',
        to: { allocationId: 'payments' },
        kind: 'withinBudget',
        years: [inYear(10)],
        rulesId: 'virement-2026',
        rung: 'Head of Finance',
      },
    });
    const caseWork = allocated('case-work', 1_000);
    withdrawing('FundsAllocated', ...before, caseWork, vired).thenRefused('AllocationIsNotKnown');
    const carried = closedYear([{ allocationId: 'case-work', amount: 10_00 }]);
    withdrawing('FundsAllocated', ...before, caseWork, ...carried).thenRefused('AllocationIsNotKnown');
    withdrawing('FundsAllocated', ...before, caseWork).thenAccepted();
  });
  test('is judged in the same way after an overspend was carried forward, which itself breaks no rule', () => {
    const next = ofBudget({
      type: 'BudgetSupplemented',
      data: { lines: [{ fundedBy: 'grant', ...inYear(50_000, '2027-28') }] },
    });
    const hosting = (amount: number) =>
      ofBudget({
        type: 'FundsAllocated',
        data: {
          allocationId: 'hosting',
          title: 'Hosting',
          about: { kind: 'purpose' },
          years: [inYear(amount, '2027-28')],
        },
      });
    const overspent = closedYear([{ amount: -5_000_00 }], { spent: 395_000_00 });
    withdrawing('BudgetSupplemented', ...before, next, hosting(300_000), ...overspent).thenAccepted();
    withdrawing('BudgetSupplemented', ...before, next, hosting(300_001), ...overspent).thenRefused('BudgetIsExceeded');
  });
});
