import { inForceOn } from '../../kernel/entry.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import type { LedgerWorld } from '../../world.ts';
import type { GrantingDecision } from './virement.ts';

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
): GrantingDecision | undefined {
  if (decisionId === undefined) return undefined;
  for (const meeting of world.states('meeting')) {
    const found = meeting.decisions.find((one) => one.decisionId === decisionId);
    if (found !== undefined) {
      const { kind } = found.minuted.value.outcome;
      const approved = kind === 'approved' || kind === 'approvedWithConditions';
      return { boardId: meeting.boardId, stands: approved && (found.calledIn === undefined || found.calledIn.n > by) };
    }
  }
  const isOfficers = world
    .states('project')
    .some((one) => one.decisions.some((each) => each.decisionId === decisionId));
  return isOfficers ? { boardId: undefined, stands: true } : undefined;
}
