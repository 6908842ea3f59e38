import type { z } from 'zod';

import { splitStream } from '../kernel/entry.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { BringYearForward, ReceiveVirement, TakeBackYearEnd } from './budget/decide-told.ts';
import { accountIn, budgetOf } from './read.ts';
import { partsOf } from './spend/account.ts';
import { untoldYears } from './spend/told.ts';

/** An entry of which a budget is told. */
type Followed = Extract<DomainEntry, { type: 'FundsVired' | 'YearClosed' | 'YearReopened' }>;

type Told = z.infer<typeof ReceiveVirement | typeof BringYearForward | typeof TakeBackYearEnd>;
type Bare<C> = C extends unknown ? Omit<C, 'effectiveOn' | 'reason' | 'source'> : never;

export function isOfMoney(entry: DomainEntry): entry is Followed {
  return entry.type === 'FundsVired' || entry.type === 'YearClosed' || entry.type === 'YearReopened';
}

/** What a budget is told because of this entry; nothing of a virement within one budget. */
export function budgetIsTold(entry: Followed): Bare<Told> | undefined {
  const { id } = splitStream(entry.stream);
  if (entry.type === 'FundsVired') {
    const { virementId, to, years } = entry.data;
    if (to.budgetId === undefined) return undefined;
    const into = to.allocationId === undefined ? {} : { allocationId: to.allocationId };
    return { type: 'ReceiveVirement', budgetId: to.budgetId, virementId, fromBudgetId: id, ...into, years };
  }
  const { budgetId, year } = partsOf(id);
  if (entry.type === 'YearReopened') return { type: 'TakeBackYearEnd', budgetId, year };
  return { type: 'BringYearForward', budgetId, year, spent: entry.data.spent, carried: entry.data.carried };
}

/** Whether the budget knows already what this entry tells it, or need not: an end of a year that does not stand any more. */
export function budgetIsToldOf(entry: Followed, world: LedgerWorld): boolean {
  const { id } = splitStream(entry.stream);
  if (entry.type === 'FundsVired') {
    const { virementId, to } = entry.data;
    const received = to.budgetId === undefined ? undefined : budgetOf(world, to.budgetId)?.received;
    return received?.some(({ value }) => value.virementId === virementId && value.fromBudgetId === id) ?? true;
  }
  const account = accountIn(world, id);
  const newest = account?.closed ?? account?.reopened;
  const { budgetId, year } = partsOf(id);
  return newest?.n !== entry.n || !untoldYears(budgetId, world).includes(year);
}
