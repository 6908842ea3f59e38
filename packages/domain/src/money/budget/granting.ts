import { inForceOn } from '../../kernel/entry.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import type { LedgerWorld } from '../../world.ts';
import { budgetOf } from '../read.ts';
import { allocationOf } from './balances.ts';
import type { BudgetState, Virement } from './state.ts';
import { bearingOn } from './virement.ts';
import type { GrantingDecision, RegisteredDecision } from './virement.ts';

/** The virement rules in force on a day; `undefined` before the first were adopted. */
export function virementRulesOn(world: LedgerWorld, on: string): VirementRules | undefined {
  const [programme] = world.states('programme');
  return programme && inForceOn(programme.virementRules, on)?.value;
}

/**
 * What the register holds of a decision: of a board's meeting, or of an officer's about a project. Called in after entry
 * `by`, it stood until then.
 */
export function decisionOf(
  decisionId: string | undefined,
  world: LedgerWorld,
  by = Number.POSITIVE_INFINITY,
): RegisteredDecision | undefined {
  if (decisionId === undefined) return undefined;
  for (const meeting of world.states('meeting')) {
    const found = meeting.decisions.find((one) => one.decisionId === decisionId);
    if (found !== undefined) {
      const { outcome, itemId } = found.minuted.value;
      const approved = outcome.kind === 'approved' || outcome.kind === 'approvedWithConditions';
      return {
        boardId: meeting.boardId,
        stands: approved && (found.calledIn === undefined || found.calledIn.n > by),
        on: found.minuted.on,
        about: meeting.items.find(({ value }) => value.itemId === itemId)?.value.about,
      };
    }
  }
  for (const { projectId, decisions } of world.states('project')) {
    const found = decisions.find((one) => one.decisionId === decisionId);
    if (found !== undefined) return { boardId: undefined, stands: true, on: found.recorded.on, about: { projectId } };
  }
  return undefined;
}

/** The decision that a virement out of a budget names, as it bears on it; `undefined` where none is known. As of entry `by`. */
export function grantOf(
  world: LedgerWorld,
  budget: BudgetState,
  { decisionId, from, to, on }: Pick<Virement, 'decisionId' | 'from' | 'to'> & { readonly on: string },
  by?: number,
): GrantingDecision | undefined {
  const decision = decisionOf(decisionId, world, by);
  if (decision === undefined) return undefined;
  const other = to.budgetId === undefined ? budget : budgetOf(world, to.budgetId);
  const allocations = [allocationOf(budget, from ?? ''), other && allocationOf(other, to.allocationId ?? '')];
  return bearingOn(decision, { on, allocations });
}
