import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import type { BroughtForward } from '../budget/events.ts';
import type { BudgetState } from '../budget/state.ts';
import { restOf } from './rest-of.ts';
import type { SpendState } from './state.ts';

/** `CarryForwardIsTooLarge`, `OverspendIsNotBorne`. */
export function notEndedSo(
  budget: BudgetState,
  { year, on }: { readonly year: string; readonly on: string },
  state: SpendState | undefined,
  carried: readonly BroughtForward[],
  borneBy: string | undefined,
): Refused | undefined {
  const rest = restOf(budget, year, state, on);
  for (const { allocationId = '', amount } of carried) {
    const left = rest.get(allocationId) ?? 0;
    const isWithin = left >= 0 ? amount >= 0 && amount <= left : amount <= 0 && amount >= left;
    if (isWithin) continue;
    const title = budget.allocations.find((one) => one.allocationId === allocationId)?.title;
    return refused(
      'CarryForwardIsTooLarge',
      `${title === undefined ? 'Of what is not allocated' : `Of “${title}”`} ${pounds(left)} is left in ${year}.`,
      left < 0 ? 'Carry the overspend, part of it or none.' : 'Carry forward as much or less.',
    );
  }
  const borne = [...rest].some(([allocationId, left]) => {
    const forward = carried.find((one) => (one.allocationId ?? '') === allocationId)?.amount ?? 0;
    return left < 0 && forward > left;
  });
  if (!borne || borneBy !== undefined) return undefined;
  return refused(
    'OverspendIsNotBorne',
    'More was spent than there was, and not all of it is carried forward.',
    'Say who bears it, such as a reserve; or carry it forward.',
  );
}
