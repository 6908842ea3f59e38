import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
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
  switch (command.type) {
    case 'RecordGateDecision': {
      if (state.decisions.some((one) => one.decisionId === command.decisionId)) {
        return refused(
          'DecisionIsAlreadyRecorded',
          'The project knows of this decision.',
          'Nothing needs to be recorded.',
        );
      }
      const { type: _type, projectId: _project, effectiveOn: _on, reason: _why, source: _source, ...data } = command;
      return accepted({ type: 'GateDecisionRecorded', data });
    }
    case 'CallInGateDecision': {
      const { decisionId, by } = command;
      const decision = state.decisions.find((one) => one.decisionId === decisionId);
      if (decision === undefined) {
        return refused('DecisionIsNotRecorded', 'The project knows of no such decision.', 'Record the decision first.');
      }
      if (decision.calledIn !== undefined) {
        return refused(
          'DecisionIsAlreadyCalledIn',
          'The project knows that it was called in.',
          'Nothing needs to be recorded.',
        );
      }
      return accepted({ type: 'GateDecisionCalledIn', data: { decisionId, by } });
    }
    case 'WithdrawPlanVersion': {
      const { version } = command;
      if (state.withdrawnVersions.some((one) => one.value === version)) {
        return refused(
          'VersionIsAlreadyWithdrawn',
          'The project knows that it was withdrawn.',
          'Nothing needs to be recorded.',
        );
      }
      return accepted({ type: 'PlanVersionWithdrawn', data: { version } });
    }
  }
}
