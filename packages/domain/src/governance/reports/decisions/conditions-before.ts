import { outstandingOn } from '../../../delivery/project/gates/approvals.ts';
import type { Condition, ProjectState } from '../../../delivery/project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import { isSetByCalledIn } from './called-in.ts';

/** A condition of an earlier approval, and what became of it. */
export interface ConditionBefore {
  readonly condition: Condition;
  /** Title of the board or post that set it; its id where the ledger does not know its decision. */
  readonly setBy: string;
  /** Title of the gate at which it was set; `undefined` as above. */
  readonly gate: string | undefined;
  /** `released`: it binds no longer, since its gate was decided anew or its version withdrawn. */
  readonly state: 'met' | 'overdue' | 'toBeMet' | 'released';
  /** Whether the decision that set it is called in. */
  readonly isCalledIn: boolean;
}

/**
 * Every condition that boards and officers set on the approvals of a project, in the order in which they were set, with how it
 * stands at the end of a day: what whoever decides next has to know of what was asked before. Without those that the meeting
 * `but` set, which is the one that they are told to.
 */
export function conditionsBefore(
  project: ProjectState,
  world: LedgerWorld,
  on: string,
  but?: string,
): readonly ConditionBefore[] {
  const outstanding = new Set(outstandingOn(project, on));
  return project.conditions.flatMap((condition): readonly ConditionBefore[] => {
    const decision = project.decisions.find((one) => one.decisionId === condition.decisionId)?.recorded.value;
    const takenBy = decision?.takenBy;
    if (condition.set.on > on || (takenBy?.kind === 'board' && takenBy.meetingId === but)) return [];
    const board =
      takenBy?.kind === 'board' ? (world.state('board', takenBy.boardId)?.title ?? takenBy.boardId) : undefined;
    const post = takenBy?.kind === 'officer' ? takenBy.post : undefined;
    return [
      {
        condition,
        setBy: board ?? post ?? condition.decisionId,
        gate: decision?.gate.title,
        state: stateOf(condition, outstanding.has(condition), on),
        isCalledIn: isSetByCalledIn(condition, project),
      },
    ];
  });
}

function stateOf({ discharged, dueOn }: Condition, isOutstanding: boolean, on: string): ConditionBefore['state'] {
  if (discharged !== undefined && discharged.on <= on) return 'met';
  if (!isOutstanding) return 'released';
  return dueOn < on ? 'overdue' : 'toBeMet';
}
