import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import type { ProjectCommand } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';

type Told<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;

// What other streams tell the project has happened, so nothing is judged again, whatever the project's state: only what
// it already knows is refused, and a call-in of what it was never told, which the order of follow-ups rules out.

const nothing = 'Nothing needs to be recorded.';

/** `DecisionIsAlreadyRecorded`. */
export function recordGateDecision(
  command: Told<'RecordGateDecision'>,
  { decisions }: ProjectState,
): Decision<ProjectEvent> {
  if (decisions.some((one) => one.decisionId === command.decisionId)) {
    return refused('DecisionIsAlreadyRecorded', 'The project knows of this decision.', nothing);
  }
  const { type: _type, projectId: _project, effectiveOn: _on, reason: _why, source: _source, ...data } = command;
  return accepted({ type: 'GateDecisionRecorded', data });
}

/** `DecisionIsNotRecorded`, `DecisionIsAlreadyCalledIn`. */
export function callInGateDecision(
  { decisionId, by }: Told<'CallInGateDecision'>,
  { decisions }: ProjectState,
): Decision<ProjectEvent> {
  const known = decisions.find((one) => one.decisionId === decisionId);
  if (known === undefined) {
    return refused('DecisionIsNotRecorded', 'The project knows of no such decision.', 'Record the decision first.');
  }
  if (known.calledIn !== undefined) {
    return refused('DecisionIsAlreadyCalledIn', 'The project knows that it was called in.', nothing);
  }
  return accepted({ type: 'GateDecisionCalledIn', data: { decisionId, by } });
}

/** `VersionIsAlreadyWithdrawn`. */
export function withdrawPlanVersion(
  { version }: Told<'WithdrawPlanVersion'>,
  { withdrawnVersions }: ProjectState,
): Decision<ProjectEvent> {
  if (withdrawnVersions.some((one) => one.value === version)) {
    return refused('VersionIsAlreadyWithdrawn', 'The project knows that it was withdrawn.', nothing);
  }
  return accepted({ type: 'PlanVersionWithdrawn', data: { version } });
}
