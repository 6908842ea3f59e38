import type { EntryHead } from '../../kernel/entry.ts';
import { foldOne } from '../../kernel/reading.ts';
import type { BudgetEvent } from './events.ts';
import { budgetFold } from './fold.ts';
import type { BudgetState } from './state.ts';

/** The budget as it would be after this event, of this day: a decision and a replay reckon with the same. */
export function hypothetical(state: BudgetState, event: BudgetEvent, effectiveOn: string): BudgetState {
  const head: EntryHead = {
    n: Number.MAX_SAFE_INTEGER,
    id: '',
    stream: `budget-${state.budgetId}`,
    revision: 0,
    version: 1,
    recordedAt: '',
    effectiveOn,
    by: { id: '', role: 'financeOfficer' },
    command: '',
  };
  return foldOne(budgetFold, state, { ...head, ...event }) as BudgetState;
}
