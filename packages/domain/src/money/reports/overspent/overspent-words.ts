import { pounds } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { allocationOf } from '../../budget/balances.ts';
import { budgetOf } from '../../read.ts';
import { lineStanding } from '../left-to-move.ts';
import type { LineStanding, MoneyLine } from '../left-to-move.ts';

/** A line of a budget in a financial year. */
export type LineInYear = MoneyLine & { readonly year: string };

/** What would come to a line, in pence; below zero, less of it. */
export type Coming = Pick<LineStanding, 'spent' | 'committed'>;

/**
 * That a line is overspent or overcommitted, and by how much; `undefined` where it is neither. Example, of £100 allocated
 * with £105 paid: “Case work” is overspent by £5 in 2026-27: £100 is allocated; £105 is spent. With what would come to it,
 * that it would be, in the same words.
 */
export function overspentWords(world: LedgerWorld, line: LineInYear, coming?: Coming): string | undefined {
  const budget = budgetOf(world, line.budgetId);
  if (budget === undefined) return undefined;
  const stands = lineStanding(world, line, line.year);
  const { has } = stands;
  const spent = stands.spent + (coming?.spent ?? 0);
  const committed = stands.committed + (coming?.committed ?? 0);
  const isOverspent = spent > has;
  const over = isOverspent ? spent - has : spent + committed - has;
  if (over <= 0) return undefined;
  const is = coming === undefined ? 'is' : 'would be';
  const title = line.allocationId === undefined ? undefined : allocationOf(budget, line.allocationId)?.title;
  const what = title === undefined ? `What is not allocated of “${budget.title}”` : `“${title}”`;
  const said = (amount: number) => pounds(amount, [has, spent, committed]);
  const paid = spent === 0 ? '' : `${said(spent)} ${is} spent`;
  const isOrdered = (coming?.committed ?? 0) > 0 ? 'would be' : 'is';
  const more = spent === 0 ? '' : ' more';
  const ordered = committed === 0 ? '' : `${said(committed)}${more} ${isOrdered} ordered and not paid`;
  const uses = [paid, ordered].filter((one) => one !== '').join(', and ');
  const there = `${said(has)} is ${title === undefined ? 'not allocated' : 'allocated'}`;
  return `${what} ${is} ${isOverspent ? 'overspent' : 'overcommitted'} by ${said(over)} in ${line.year}: ${there}${uses === '' ? '' : `; ${uses}`}.`;
}
