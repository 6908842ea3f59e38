import { defineCommand } from '../../../kernel/command.ts';
import { nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import { nobody } from '../../../kernel/roles.ts';
import { id } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import * as event from './events.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const project = { projectId: id };

// What other streams tell the project has happened, so nothing is judged again, whatever the project's state: only what
// it already knows is refused, and a call-in of what it was never told, which the order of follow-ups rules out.

const nothingNeeded = 'Nothing needs to be recorded.';

/** Tells the project what a meeting decided about it. Follows from the minute; no person sends it. */
export const RecordGateDecision = defineCommand('RecordGateDecision', {
  ...project,
  ...event.GateDecisionRecorded.schema.shape,
});

/** `DecisionIsAlreadyRecorded`. */
const recordGateDecision = goesOn(RecordGateDecision, {
  by: nobody,
  records: 'GateDecisionRecorded',
  restsOn: nothing,
  decide: (command, { decisions }) => {
    if (decisions.some((one) => one.decisionId === command.decisionId)) {
      return refused('DecisionIsAlreadyRecorded', 'The project knows of this decision.', nothingNeeded);
    }
    const { type: _type, projectId: _project, effectiveOn: _on, reason: _why, source: _source, ...data } = command;
    return accepted({ type: 'GateDecisionRecorded', data });
  },
});

/** Tells the project that a decision about it was called in. Follows from the call-in; no person sends it. */
export const CallInGateDecision = defineCommand('CallInGateDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
});

/** `DecisionIsNotRecorded`, `DecisionIsAlreadyCalledIn`. */
const callInGateDecision = goesOn(CallInGateDecision, {
  by: nobody,
  records: 'GateDecisionCalledIn',
  restsOn: nothing,
  decide: ({ decisionId, by }, { decisions }) => {
    const known = decisions.find((one) => one.decisionId === decisionId);
    if (known === undefined) {
      return refused('DecisionIsNotRecorded', 'The project knows of no such decision.', 'Record the decision first.');
    }
    if (known.calledIn !== undefined) {
      return refused('DecisionIsAlreadyCalledIn', 'The project knows that it was called in.', nothingNeeded);
    }
    return accepted({ type: 'GateDecisionCalledIn', data: { decisionId, by } });
  },
});

/** Tells the project that a version of its plan was withdrawn. Follows from the withdrawal; no person sends it. */
export const WithdrawPlanVersion = defineCommand('WithdrawPlanVersion', {
  ...project,
  ...event.PlanVersionWithdrawn.schema.shape,
});

/** `VersionIsAlreadyWithdrawn`. */
const withdrawPlanVersion = goesOn(WithdrawPlanVersion, {
  by: nobody,
  records: 'PlanVersionWithdrawn',
  restsOn: nothing,
  decide: ({ version }, { withdrawnVersions }) => {
    if (withdrawnVersions.some((one) => one.value === version)) {
      return refused('VersionIsAlreadyWithdrawn', 'The project knows that it was withdrawn.', nothingNeeded);
    }
    return accepted({ type: 'PlanVersionWithdrawn', data: { version } });
  },
});

/** Commands by which other streams tell a project what happened. */
export const toldCommands = [recordGateDecision, callInGateDecision, withdrawPlanVersion] as const;
