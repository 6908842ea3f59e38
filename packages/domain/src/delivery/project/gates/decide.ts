import { z } from 'zod';

import { gateFacts } from '../../../governance/gates/facts.ts';
import type { GateFacts } from '../../../governance/gates/facts.ts';
import { gateOn } from '../../../governance/gates/framework.ts';
import { contentGaps } from '../../../governance/gates/gaps.ts';
import { waitingAt } from '../../../governance/gates/next-gate.ts';
import { decisionIsBeingTold, gateIsNotInTheFramework, planIsIncomplete } from '../../../governance/gates/refusals.ts';
import { standingVersion } from '../../../governance/gates/standing-version.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { everything, newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Refused } from '../../../kernel/decision.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { managers } from '../../../kernel/roles.ts';
import { id, prose } from '../../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import { wasNotYet } from '../refusals.ts';
import type { GateDecision, ProjectState } from '../state.ts';
import { approvalToDeliver, approvals, approves, binds, endsOf } from './approvals.ts';
import { delegatedCommands } from './decide-delegated.ts';
import { toldCommands } from './decide-told.ts';
import * as event from './events.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

function facts({ projectId }: { readonly projectId: string }, world: LedgerWorld, actor: Actor): GateFacts {
  return gateFacts(projectId, world, actor);
}

const project = { projectId: id };

/** Puts an issued version of the plan to the board of a gate. */
export const SubmitBusinessPlan = defineCommand('SubmitBusinessPlan', {
  ...project,
  version: z.int().min(1),
  gateId: id,
});

/**
 * `GateIsNotInTheFramework` in force on the day; `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`;
 * `PlanIsIncomplete` in what a frozen version cannot gain any more (sign-offs may still come); `PlanIsAlreadySubmitted`
 * while this gate has not settled anything about the same version.
 */
const submit = goesOn(SubmitBusinessPlan, {
  by,
  records: 'BusinessPlanSubmitted',
  restsOn: (_command, state) => newestOf(state?.submissions.at(-1), state?.decisions.at(-1)?.recorded),
  facts,
  decide: (command, state, atGate) => {
    const { version: wanted, gateId, effectiveOn } = command;
    const at = gateOn(atGate.programme, gateId, effectiveOn);
    if (at === undefined) return gateIsNotInTheFramework(effectiveOn);
    const version = standingVersion(atGate.plan, wanted, effectiveOn);
    if ('refusal' in version) return version;
    const gaps = contentGaps(at.gate, version.content);
    if (gaps.length > 0) return planIsIncomplete(gaps, wanted);
    return (
      alreadySubmitted(command, state) ??
      accepted({
        type: 'BusinessPlanSubmitted',
        data: { version: wanted, digest: version.digest, gateId, boardId: at.gate.boardId },
      })
    );
  },
});

function alreadySubmitted(
  { version, gateId }: z.infer<typeof SubmitBusinessPlan>,
  state: ProjectState,
): Refused | undefined {
  const waiting = waitingAt(state, gateId);
  if (waiting?.value.version !== version) return undefined;
  return refused(
    'PlanIsAlreadySubmitted',
    `Version ${version} has been before this gate since ${waiting.on}.`,
    'Wait for the decision, or submit another version.',
  );
}

/** Gives the evidence that a condition was met. */
export const DischargeCondition = defineCommand('DischargeCondition', {
  ...project,
  ...event.ConditionDischarged.schema.shape,
});

/** `ConditionIsNotStanding`, `ConditionWasNotSetYet`. What is met late is met all the same. */
const discharge = goesOn(DischargeCondition, {
  by,
  records: 'ConditionDischarged',
  restsOn: nothing,
  decide: (command, state) => {
    const { conditionId, evidence } = command;
    const condition = state.conditions.find((one) => one.conditionId === conditionId && one.discharged === undefined);
    if (condition === undefined || !binds(condition, state)) {
      return refused('ConditionIsNotStanding', 'No such condition is waiting to be met.', 'Choose one that is.');
    }
    return (
      wasNotYet('ConditionWasNotSetYet', condition.set, command) ??
      accepted({ type: 'ConditionDischarged', data: { conditionId, evidence } })
    );
  },
});

/** Begins delivery, under the approval in force. */
export const StartProject = defineCommand('StartProject', { ...project });

/** `ProjectIsAlreadyStarted`; then an approval to deliver: `DecisionIsBeingTold`, `BusinessPlanNotApproved`. */
const start = goesOn(StartProject, {
  by,
  records: 'ProjectStarted',
  restsOn: everything,
  facts,
  decide: (command, state, facts) => {
    if (state.started !== undefined) {
      return refused(
        'ProjectIsAlreadyStarted',
        `Delivery began on ${state.started.on}.`,
        'Nothing needs to be recorded.',
      );
    }
    const approval = currentApproval(command, state, facts);
    if ('refusal' in approval) return approval;
    const { version, digest } = approval.recorded.value.gate;
    return accepted({ type: 'ProjectStarted', data: { decisionId: approval.decisionId, version, digest } });
  },
});

/** Lets delivery rest, with the reason. */
export const PauseProject = defineCommand('PauseProject', { ...project, reason: prose });

/** `ProjectIsNotStarted`, `ProjectIsAlreadyPaused`, `ProjectWasNotStartedYet`. */
const pause = goesOn(PauseProject, {
  by,
  records: 'ProjectPaused',
  restsOn: everything,
  decide: (command, state) => {
    if (state.started === undefined) {
      return refused('ProjectIsNotStarted', 'Delivery has not begun.', 'Start the project once its plan is approved.');
    }
    if (state.paused !== undefined) {
      return refused(
        'ProjectIsAlreadyPaused',
        `Delivery has rested since ${state.paused.on}.`,
        'Nothing needs to be recorded.',
      );
    }
    return (
      wasNotYet('ProjectWasNotStartedYet', state.started, command) ?? accepted({ type: 'ProjectPaused', data: {} })
    );
  },
});

/** Goes on with delivery, under the approval in force. */
export const ResumeProject = defineCommand('ResumeProject', { ...project });

/** `ProjectIsNotPaused`, `ProjectWasNotPausedYet`; then as for a start. */
const resume = goesOn(ResumeProject, {
  by,
  records: 'ProjectResumed',
  restsOn: everything,
  facts,
  decide: (command, state, facts) => {
    if (state.paused === undefined) {
      return refused('ProjectIsNotPaused', 'Delivery does not rest.', 'Nothing needs to be recorded.');
    }
    const early = wasNotYet('ProjectWasNotPausedYet', state.paused, command);
    if (early !== undefined) return early;
    const approval = currentApproval(command, state, facts);
    if ('refusal' in approval) return approval;
    return accepted({ type: 'ProjectResumed', data: { decisionId: approval.decisionId } });
  },
});

/** The approval to deliver that was given by the day and is current; decided by the project's own entries. */
function currentApproval(
  { effectiveOn }: { readonly effectiveOn: string },
  state: ProjectState,
  atGate: GateFacts,
): GateDecision | Refused {
  if (atGate.pending) return decisionIsBeingTold();
  const byThen = approvals(state).filter((one) => one.recorded.on <= effectiveOn);
  const given = byThen.findLast((one) => one.recorded.value.gate.commits);
  if (given !== undefined) return given;
  const approval = approvalToDeliver(state);
  const so =
    approval === undefined
      ? (howItEnded(state) ?? neverGiven(state))
      : `On ${effectiveOn} its plan had not been approved; that happened on ${approval.recorded.on}.`;
  return refused(
    'BusinessPlanNotApproved',
    `The gate that commits to delivery has not approved this project’s plan. ${so}`,
    'Have a current version approved at the gate that commits to delivery.',
  );
}

/** What ended the last approval to deliver; `undefined` when there never was one. */
function howItEnded(state: ProjectState): string | undefined {
  const last = state.decisions.findLast((one) => one.recorded.value.gate.commits && approves(one));
  const end = last && endsOf(last, state)[0];
  if (last === undefined || end === undefined) return undefined;
  const { on } = last.recorded;
  switch (end.kind) {
    case 'calledIn':
      return `Its approval of ${on} was called in by ${end.by} on ${end.on} and has not been decided again.`;
    case 'withdrawn':
      return `Version ${end.version}, approved on ${on}, was withdrawn on ${end.on}.`;
    case 'succeeded':
      return `Another decision, of ${end.on}, took the place of its approval of ${on}.`;
  }
}

function neverGiven(state: ProjectState): string {
  const given = approvals(state).at(-1)?.recorded.value.gate.title;
  return given === undefined
    ? 'No approval of its plan is current.'
    : `It has passed the gate “${given}”, which does not commit to delivery.`;
}

/**
 * Commands about a project's plan, its gates and its delivery. Who begins, rests or goes on with delivery, or decides as
 * an officer, must have seen everything about the project.
 */
export const gatesCommands = [submit, ...delegatedCommands, discharge, start, pause, resume, ...toldCommands] as const;
