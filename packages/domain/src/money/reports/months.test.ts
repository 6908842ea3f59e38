import { describe, expect, test } from 'vitest';

import { isSumOfTerms } from '../../kernel/comparing/compare-terms.ts';
import { replay } from '../../replay.ts';
import { allocated, approvedBudget, entriesOf, paid, programmeFacts } from '../../testing/index.ts';
import { spendByMonth, spentByEndOf } from './months.ts';

const base = [...programmeFacts, approvedBudget(), allocated('licences', 100), allocated('support', 200)];
const world = replay(
  entriesOf([
    ...base,
    paid(30, 'licences', '2026-05-02'),
    paid(8, 'licences', '2026-06-01'),
    paid(12, 'support', '2026-05-09'),
  ]),
);
const n = base.length;

describe('What was spent by the end of a month', () => {
  test('is what was paid in each month until then, with the entries behind each', () => {
    const months = spendByMonth(world, '2026-27', '2026-06-16');
    const june = spentByEndOf('2026-06', months);
    expect(june?.value).toBe(50_00);
    expect(june?.terms).toEqual([
      { label: 'May 2026', value: 42_00, entries: [n + 1, n + 3] },
      { label: 'June 2026', value: 8_00, entries: [n + 2] },
    ]);
    for (const { month } of months) {
      const figure = spentByEndOf(month, months);
      expect(figure === undefined || isSumOfTerms(figure)).toBe(true);
    }
  });
  test('holds what is asked for alone, and is not known of a month that has not begun', () => {
    const months = spendByMonth(world, '2026-27', '2026-06-16', { allocationId: 'support' });
    expect(spentByEndOf('2026-06', months)?.terms.map(({ entries }) => entries)).toEqual([[n + 3]]);
    expect(spentByEndOf('2026-07', months)).toBeUndefined();
  });
});
