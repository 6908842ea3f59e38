import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { allocated, approvedBudget, entriesOf, programmeFacts } from '../../../testing/index.ts';
import { budgetOf } from '../../read.ts';
import { takenWords } from './taken-words.ts';

test('What a saving took says for which years alone it was taken', () => {
  const budget = budgetOf(replay(entriesOf([...programmeFacts, approvedBudget(), allocated('case-work', 100)])), 'ict');
  const line = (year: string, amount: number) => ({ fundedBy: 'existingBudget' as const, year, amount });
  const taken = { savingsId: 's', claimId: 'c', reductionId: 'r', givenBack: undefined };
  const said = (given: object) => budget && takenWords(budget, { ...taken, lines: [line('2026-27', 50_00)], ...given });
  expect(said({ allocationId: 'case-work' })).toBe(
    'A saving took £50 out of “Case work” for 2026-27 only, and nothing for other years.',
  );
  expect(said({ lines: [line('2027-28', 25_50), line('2026-27', 50_00)] })).toBe(
    'A saving took £75.50 out of what is not allocated for 2026-27 (£50.00) and 2027-28 (£25.50) only, and nothing for other years.',
  );
});
