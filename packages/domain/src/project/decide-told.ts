import { accepted, refused } from '../kernel/decision.ts';
import type { Decision, Refused } from '../kernel/decision.ts';
import type { ProjectCommand } from './commands.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectState } from './state.ts';

type Told = Extract<ProjectCommand, { type: 'RecordGateDecision' | 'CallInGateDecision' | 'WithdrawPlanVersion' }>;

/**
 * Decides on what other streams tell the project. It has happened, so nothing is judged again, whatever the project's
 * state: only what it already knows is refused (`DecisionIsAlreadyRecorded`, `DecisionIsAlreadyCalledIn`,
 * `VersionIsAlreadyWithdrawn`), and a call-in of what it was never told (`DecisionIsNotRecorded`), which the order of
 * follow-ups rules out.
 */
export function decideTold(command: Told, state: ProjectState): Decision<ProjectEvent> {
  const refusal = alreadyKnown(command, state);
  if (refusal !== undefined) return refusal;
  switch (command.type) {
    case 'RecordGateDecision': {
      const { type: _type, projectId: _project, effectiveOn: _on, reason: _why, source: _source, ...data } = command;
      return accepted({ type: 'GateDecisionRecorded', data });
    }
    case 'CallInGateDecision':
      return accepted({ type: 'GateDecisionCalledIn', data: { decisionId: command.decisionId, by: command.by } });
    case 'WithdrawPlanVersion':
      return accepted({ type: 'PlanVersionWithdrawn', data: { version: command.version } });
  }
}

const nothing = 'Nothing needs to be recorded.';

function alreadyKnown(command: Told, { decisions, withdrawnVersions }: ProjectState): Refused | undefined {
  if (command.type === 'WithdrawPlanVersion') {
    if (!withdrawnVersions.some((one) => one.value === command.version)) return undefined;
    return refused('VersionIsAlreadyWithdrawn', 'The project knows that it was withdrawn.', nothing);
  }
  const known = decisions.find((one) => one.decisionId === command.decisionId);
  if (command.type === 'RecordGateDecision') {
    if (known === undefined) return undefined;
    return refused('DecisionIsAlreadyRecorded', 'The project knows of this decision.', nothing);
  }
  if (known === undefined) {
    return refused('DecisionIsNotRecorded', 'The project knows of no such decision.', 'Record the decision first.');
  }
  if (known.calledIn === undefined) return undefined;
  return refused('DecisionIsAlreadyCalledIn', 'The project knows that it was called in.', nothing);
}
