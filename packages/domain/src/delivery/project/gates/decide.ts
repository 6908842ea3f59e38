import { standingVersion } from '../../../governance/gates/standing-version.ts';
import { gateOn } from '../../../governance/gates/framework.ts';
import { contentGaps } from '../../../governance/gates/gaps.ts';
import { waitingAt } from '../../../governance/gates/next-gate.ts';
import { decisionIsBeingTold, gateIsNotInTheFramework, planIsIncomplete } from '../../../governance/gates/refusals.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision, Refused } from '../../../kernel/decision.ts';
import { approvals, approvalToDeliver, approves, binds, endsOf } from './approvals.ts';
import type { ProjectCommand, ProjectCommandOf } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { GateFacts } from '../../../governance/gates/facts.ts';
import { wasNotYet } from '../refusals.ts';
import type { GateDecision, ProjectState } from '../state.ts';

type Decided = Decision<ProjectEvent>;

/**
 * `GateIsNotInTheFramework` in force on the day; `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`;
 * `PlanIsIncomplete` in what a frozen version cannot gain any more (sign-offs may still come); `PlanIsAlreadySubmitted`
 * while this gate has not settled anything about the same version.
 */
export function submit(
  command: ProjectCommandOf<'SubmitBusinessPlan'>,
  state: ProjectState,
  atGate: GateFacts,
): Decided {
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
}

function alreadySubmitted(
  { version, gateId }: ProjectCommandOf<'SubmitBusinessPlan'>,
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

/** `ConditionIsNotStanding`, `ConditionWasNotSetYet`. What is met late is met all the same. */
export function discharge(command: ProjectCommandOf<'DischargeCondition'>, state: ProjectState): Decided {
  const { conditionId, evidence } = command;
  const condition = state.conditions.find((one) => one.conditionId === conditionId && one.discharged === undefined);
  if (condition === undefined || !binds(condition, state)) {
    return refused('ConditionIsNotStanding', 'No such condition is waiting to be met.', 'Choose one that is.');
  }
  return (
    wasNotYet('ConditionWasNotSetYet', condition.set, command) ??
    accepted({ type: 'ConditionDischarged', data: { conditionId, evidence } })
  );
}

/** `ProjectIsAlreadyStarted`; then an approval to deliver: `DecisionIsBeingTold`, `BusinessPlanNotApproved`. */
export function start(command: ProjectCommandOf<'StartProject'>, state: ProjectState, facts: GateFacts): Decided {
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
}

/** `ProjectIsNotStarted`, `ProjectIsAlreadyPaused`, `ProjectWasNotStartedYet`. */
export function pause(command: ProjectCommandOf<'PauseProject'>, state: ProjectState): Decided {
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
  return wasNotYet('ProjectWasNotStartedYet', state.started, command) ?? accepted({ type: 'ProjectPaused', data: {} });
}

/** `ProjectIsNotPaused`, `ProjectWasNotPausedYet`; then as for a start. */
export function resume(command: ProjectCommandOf<'ResumeProject'>, state: ProjectState, facts: GateFacts): Decided {
  if (state.paused === undefined) {
    return refused('ProjectIsNotPaused', 'Delivery does not rest.', 'Nothing needs to be recorded.');
  }
  const early = wasNotYet('ProjectWasNotPausedYet', state.paused, command);
  if (early !== undefined) return early;
  const approval = currentApproval(command, state, facts);
  if ('refusal' in approval) return approval;
  return accepted({ type: 'ProjectResumed', data: { decisionId: approval.decisionId } });
}

/** The approval to deliver that was given by the day and is current; decided by the project's own entries. */
function currentApproval(
  { effectiveOn }: ProjectCommand,
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
