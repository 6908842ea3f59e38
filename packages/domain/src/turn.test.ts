import { expect, test } from 'vitest';

import { replay } from './replay.ts';
import { turnOf } from './turn.ts';

const world = replay([]);
const day = '2026-09-16';

test('A budget and the accounts of all its years take turns; another budget has its own', () => {
  const payee = { kind: 'withheld' } as const;
  const spend = (accountId: string) =>
    turnOf({ type: 'RecordSpend', accountId, payee, amount: 1, effectiveOn: day }, world);
  const decline = {
    type: 'DeclineAllocation',
    budgetId: 'ict',
    allocationId: 'a',
    reason: 'No',
    effectiveOn: day,
  } as const;
  expect([spend('ict.2026-27'), spend('ict.2027-28'), turnOf(decline, world)]).toEqual(Array(3).fill('budget-ict'));
  expect(spend('ict-2.2026-27')).toBe('budget-ict-2');
});
