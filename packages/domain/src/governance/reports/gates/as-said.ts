import { knownDecision } from '../../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';

/**
 * The project with its decisions, call-ins and withdrawn versions numbered as they were first said, in the stream of a
 * meeting or of its plan: what was said before something else may have reached the project only after it.
 */
export function asSaid(project: ProjectState, world: LedgerWorld): ProjectState {
  const versions = world.state('businessPlan', project.projectId)?.versions ?? [];
  return {
    ...project,
    decisions: project.decisions.map((one) => decisionAsSaid(one, project, world)),
    withdrawnVersions: project.withdrawnVersions.map((one) => {
      const said = versions.find(({ version }) => version === one.value)?.withdrawn;
      return said === undefined ? one : { ...one, n: said.n };
    }),
  };
}

function decisionAsSaid(decision: GateDecision, project: ProjectState, world: LedgerWorld): GateDecision {
  const { takenBy } = decision.recorded.value;
  if (takenBy.kind !== 'board') return decision;
  const minute = world
    .state('meeting', takenBy.meetingId)
    ?.decisions.find(({ decisionId }) => decisionId === decision.decisionId);
  if (minute === undefined || knownDecision(project, decision.decisionId, takenBy.meetingId) !== decision)
    return decision;
  const { recorded, calledIn } = decision;
  return {
    ...decision,
    recorded: { ...recorded, n: minute.minuted.n },
    calledIn: calledIn && minute.calledIn ? { ...calledIn, n: minute.calledIn.n } : calledIn,
  };
}

/** Whether something was there when another thing was said: of an earlier day or, of the same day, recorded before. */
export function wasBefore(moment: Pick<Stated<unknown>, 'n' | 'on'>): (one: Stated<unknown>) => boolean {
  return (one) => one.on < moment.on || (one.on === moment.on && one.n < moment.n);
}
