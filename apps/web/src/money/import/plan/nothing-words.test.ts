import { expect, test } from 'vitest';

import { nothingIsTaken } from './nothing-words.ts';

const none = { rows: 0, amount: 0 };
const some = (rows: number) => ({ rows, amount: 100 });
const planOf = (held: number, ...byReason: readonly (readonly ['noRule' | 'total' | 'closedYear', number])[]) => ({
  alreadyHeld: { ...some(held), first: [] },
  recordedBefore: none,
  notTaken: { ...none, byReason: byReason.map(([reason, rows]) => ({ reason, ...some(rows) })), first: [] },
});

test('Why a file would record nothing is said by what holds of most rows', () => {
  expect(nothingIsTaken(planOf(0, ['noRule', 57]))).toBe(
    'Nothing would be recorded yet: no rule says what 57 rows are for.',
  );
  expect(nothingIsTaken(planOf(0, ['total', 1], ['noRule', 56]))).toBe(
    'Nothing would be recorded yet: no rule says what 56 rows are for; 1 row: totals of other rows.',
  );
  expect(nothingIsTaken(planOf(4))).toBe('No row is taken: the ledger holds 4 rows already.');
  expect(nothingIsTaken(planOf(0))).toBe('No row is taken: the file has none.');
});
