import { replay, sourceToPurpose } from '@minutebook/domain';
import { allocated, approvedBudget, entriesOf, programmeFacts } from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { expect, test } from 'vitest';

import { sourcesThen } from './sources-then.ts';

const lines = [{ fundedBy: 'existingBudget' as const, year: '2026-27', amount: 300_00 }];
const then = (...facts: readonly Fact[]) =>
  sourcesThen(sourceToPurpose(replay(entriesOf([...programmeFacts, ...facts]))), 'on 8 July 2026');

test('Where money came from and went is said of the date compared with as well', () => {
  expect(then(approvedBudget('ict', { lines }), allocated('case-work', 200))).toBe(
    'Of £300 on 8 July 2026, the largest part was for Case work: £200.',
  );
  expect(then(approvedBudget('ict', { lines }), allocated('case-work', 100))).toBe(
    'Of £300 on 8 July 2026, the largest part was not allocated: £200.',
  );
  expect(then()).toBe('Nothing was approved on 8 July 2026.');
});
