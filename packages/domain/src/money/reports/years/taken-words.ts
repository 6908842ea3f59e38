import { pounds } from '../../../kernel/money.ts';
import { listed } from '../../../kernel/text.ts';
import { allocationOf, amountIn } from '../../budget/balances.ts';
import type { BudgetState, TakenSaving } from '../../budget/state.ts';

/**
 * What a saving took out of a budget, and for which years alone, though the saving itself may go on.
 * Example: “A saving took £5,000 out of “Case work” for 2026-27 only, and nothing for other years.”
 */
export function takenWords(budget: BudgetState, { allocationId, lines }: TakenSaving): string {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted();
  const amounts = years.map((year) => amountIn(lines, year));
  const title = allocationId === undefined ? undefined : allocationOf(budget, allocationId)?.title;
  const out = title === undefined ? 'what is not allocated' : `“${title}”`;
  const which = listed(
    years.map((year, at) => (at === 0 && years.length === 1 ? year : `${year} (${pounds(amounts[at] ?? 0, amounts)})`)),
  );
  const total = amounts.reduce((so, amount) => so + amount, 0);
  return `A saving took ${pounds(total, amounts)} out of ${out} for ${which} only, and nothing for other years.`;
}
