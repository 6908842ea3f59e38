import { replay } from '@minutebook/domain';
import { allocated, approvedBudget, entriesOf, programmeFacts } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { positionBeside, positionsBy } from './positions.ts';

const year = '2026-27';
const line = (of: string, amount: number) => ({ fundedBy: 'existingBudget' as const, year: of, amount });
const before = [...programmeFacts, approvedBudget('ict', { lines: [line(year, 300_00), line('2027-28', 200_00)] })];
const facts = [...before, allocated('case-work', 100), approvedBudget('web')];
const world = replay(entriesOf(facts));
const then = replay(entriesOf(before));

describe('What a position was at the date compared with', () => {
  test('is none of what was not there then, and no zero', () => {
    expect(positionBeside(world, then, year, { budgetId: 'web' }).was).toBe('none');
    expect(positionBeside(world, then, year, { budgetId: 'ict', allocationId: 'case-work' }).was).toBe('none');
    expect(positionsBy(world, then, { budgetId: 'web' }).total.was).toBe('none');
  });
  test('is what it was of what was there, and nothing where nothing is compared', () => {
    expect(positionBeside(world, then, year, { budgetId: 'ict' }).was).toMatchObject({ allocated: { value: 0 } });
    expect(positionBeside(world, undefined, year, { budgetId: 'ict' }).was).toBeUndefined();
  });
});

describe('Positions by year', () => {
  const found = positionsBy(world, then, { budgetId: 'ict' });

  test('come to their total, then as now', () => {
    expect(found.rows.map(({ words, position }) => [words, position.approved?.value])).toEqual([
      [year, 300_00],
      ['2027-28', 200_00],
    ]);
    expect(found.total.position.approved?.value).toBe(500_00);
    expect(found.total).toMatchObject({ was: { approved: { value: 500_00 }, allocated: { value: 0 } } });
  });
  test('are added up without the years that are left out', () => {
    const { rows, total } = positionsBy(world, then, { budgetId: 'ict' }, (one) => one === year);
    expect([rows.length, total.position.approved?.value]).toEqual([1, 300_00]);
  });
});
