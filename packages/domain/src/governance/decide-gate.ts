import type { PlanVersion } from '../businessPlan/index.ts';
import { wholeLifeCost } from '../businessPlan/digest.ts';
import { refused } from '../kernel/decision.ts';
import type { Refused } from '../kernel/decision.ts';
import { pounds } from '../kernel/money.ts';
import type { GateDecided, Outcome, PlanDecidedOn } from '../meeting/events.ts';
import { approvals, overdueOn } from '../project/approvals.ts';
import type { ProjectState } from '../project/index.ts';
import { submittedVersion } from './decide-version.ts';
import type { GateFacts } from './facts.ts';
import { gateOn } from './framework.ts';
import type { GateInForce } from './framework.ts';
import { gapsOf } from './gaps.ts';
import { passedOn } from './next-gate.ts';
import {
  changedSince,
  conditionIsOutstanding,
  decisionIsBeingTold,
  gateIsNotInTheFramework,
  notDecidable,
  planHasChanged,
  planIsIncomplete,
  positionIsAhead,
} from './refusals.ts';

/** What is stated to decide at a gate, by a board as by an officer. */
export interface AtGate {
  readonly decisionId: string;
  readonly gateId: string;
  readonly plan: PlanDecidedOn;
  readonly outcome: Outcome;
  readonly alternatives?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly knownAt: number;
  readonly effectiveOn: string;
}

/** Somebody who decides, by opaque id and post. */
export interface Decider {
  readonly id: string;
  readonly post: string;
}

/** A decision at a gate that every rule allows. */
export interface Judged {
  readonly at: GateInForce;
  readonly version: PlanVersion;
  readonly gate: GateDecided;
}

/**
 * Judges a decision at a gate by the framework in force on its day. In this order: the project is known and goes on, and
 * has been told of every earlier decision (`DecisionIsBeingTold`); the decision is new (`DecisionIsAlreadyRecorded`), the
 * gate is the framework's; the plan is the issued version it says it is and stands (`VersionIsNotIssued`, `DigestIsAnother`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`) and was the
 * last submitted to this gate (`PlanIsNotSubmitted`); no decider prepared it (`DeciderPreparedThePlan`); to approve or
 * reject it, it must be complete (`PlanIsIncomplete`) and other ways considered (`AlternativesAreMissing`); it has not
 * changed since the position before the deciders (`PositionIsAhead`, `PlanHasChanged`); then the rules of passing.
 */
export function judgeGate(stated: AtGate, facts: GateFacts, deciders: readonly Decider[]): Judged | Refused {
  const { project, plan, programme } = facts;
  const { effectiveOn, knownAt } = stated;
  const stopped = notDecidable(project, effectiveOn);
  if (stopped !== undefined || project === undefined) return stopped ?? gateIsNotInTheFramework(effectiveOn);
  if (facts.pending) return decisionIsBeingTold();
  const repeated = project.decisions.find((one) => one.decisionId === stated.decisionId);
  if (repeated !== undefined) {
    return refused(
      'DecisionIsAlreadyRecorded',
      `This decision was recorded for ${repeated.recorded.on}.`,
      'Record another decision under an id of its own.',
    );
  }
  const at = gateOn(programme, stated.gateId, effectiveOn);
  if (at === undefined) return gateIsNotInTheFramework(effectiveOn);
  const version = submittedVersion(stated, plan, project);
  if ('refusal' in version) return version;
  const refusal =
    preparedByDecider(version, deciders) ??
    incomplete(stated, at, version) ??
    positionIsAhead(knownAt, facts.n) ??
    (plan && planHasChanged(changedSince(plan, project, knownAt), knownAt)) ??
    passing(stated, at, version, project);
  if (refusal !== undefined) return refusal;
  const { gateId, title, commits } = at.gate;
  const { frameworkId } = at.framework;
  const gate = { frameworkId, gateId, title, path: at.path, place: at.place, commits };
  return { at, version, gate: { ...gate, version: version.version, digest: version.digest } };
}

/** Whether the outcome lets the project through. */
export function isApproval({ kind }: Outcome): boolean {
  return kind === 'approved' || kind === 'approvedWithConditions';
}

function preparedByDecider({ version, preparers }: PlanVersion, deciders: readonly Decider[]): Refused | undefined {
  const prepared = deciders.filter((one) => preparers.includes(one.id));
  if (prepared.length === 0) return undefined;
  return refused(
    'DeciderPreparedThePlan',
    `Who prepared a plan does not decide on it, and version ${version} was prepared by: ${prepared.map((one) => one.post).join('; ')}.`,
    'Have them declare an interest and leave the decision to the others.',
  );
}

function incomplete({ outcome, alternatives, effectiveOn }: AtGate, { gate }: GateInForce, version: PlanVersion) {
  if (!isApproval(outcome) && outcome.kind !== 'rejected') return undefined;
  const gaps = gapsOf(gate, version, effectiveOn);
  if (gaps.length > 0) return planIsIncomplete(gaps, version.version);
  if (alternatives !== undefined) return undefined;
  return refused(
    'AlternativesAreMissing',
    'Nothing says which other ways were considered.',
    'Say what was considered and why it was not chosen, or that nothing else was.',
  );
}

/**
 * To let a project through: the short path only below its amount (`ShortPathIsClosed`), gates in order
 * (`EarlierGateIsNotPassed`), no condition overdue (`ConditionIsOutstanding`), every condition new and due after the
 * decision (`ConditionIsAlreadySet`, `ConditionIsDueTooEarly`). For every outcome: what takes the place of another
 * names one of this gate, of an earlier day (`DecisionIsNotKnown`, `DecisionIsLater`), and a standing approval is only ever replaced (`GateIsAlreadyApproved`).
 */
function passing(stated: AtGate, at: GateInForce, version: PlanVersion, project: ProjectState): Refused | undefined {
  const refusal = isApproval(stated.outcome)
    ? (shortPathIsClosed(at, version) ??
      earlierGateIsNotPassed(stated, at, project) ??
      blockedByCondition(stated, project) ??
      unfitConditions(stated, project))
    : undefined;
  return refusal ?? unfitSuccession(stated, at, project);
}

function shortPathIsClosed({ path, framework }: GateInForce, { content }: PlanVersion): Refused | undefined {
  const below = framework.shortPath?.below;
  if (path === 'full' || below === undefined) return undefined;
  const cost = wholeLifeCost(content);
  if (cost !== undefined && cost < below) return undefined;
  return refused(
    'ShortPathIsClosed',
    `The short path is for plans that cost less than ${pounds(below)} over their whole life; this one ${
      cost === undefined ? 'states no costs' : `costs ${pounds(cost)}`
    }.`,
    'Take the plan through the full path.',
  );
}

function earlierGateIsNotPassed({ effectiveOn }: AtGate, { gates, place }: GateInForce, project: ProjectState) {
  const passed = passedOn(project, gates, effectiveOn);
  if (place <= passed + 1) return undefined;
  return refused(
    'EarlierGateIsNotPassed',
    `The project has not passed the gate “${gates[passed]?.title ?? ''}”, which comes before this one.`,
    'Decide at that gate first.',
  );
}

/** To decide again where the condition was set does not wait for it. */
function blockedByCondition({ effectiveOn, supersedes }: AtGate, project: ProjectState): Refused | undefined {
  const overdue = overdueOn(project, effectiveOn).filter((one) => one.decisionId !== supersedes);
  return overdue.length === 0 ? undefined : conditionIsOutstanding(overdue);
}

function unfitConditions({ outcome, effectiveOn }: AtGate, project: ProjectState): Refused | undefined {
  if (outcome.kind !== 'approvedWithConditions') return undefined;
  const ids = new Set(outcome.conditions.map((one) => one.conditionId));
  if (ids.size < outcome.conditions.length || project.conditions.some((one) => ids.has(one.conditionId))) {
    return refused(
      'ConditionIsAlreadySet',
      'A condition has the id of another one.',
      'Give each condition an id of its own.',
    );
  }
  const early = outcome.conditions.find((one) => one.dueOn < effectiveOn);
  if (early === undefined) return undefined;
  return refused(
    'ConditionIsDueTooEarly',
    `“${early.text}” would be due on ${early.dueOn}, before it is set on ${effectiveOn}.`,
    'Give a day on or after the day of the decision.',
  );
}

function unfitSuccession({ supersedes, outcome, effectiveOn }: AtGate, { gate }: GateInForce, project: ProjectState) {
  const ofThisGate = project.decisions.filter((one) => one.recorded.value.gate.gateId === gate.gateId);
  const replaced = ofThisGate.find((one) => one.decisionId === supersedes);
  if (replaced !== undefined && effectiveOn < replaced.recorded.on) {
    return refused(
      'DecisionIsLater',
      `The decision that this one would take the place of was made on ${replaced.recorded.on}.`,
      'Give a day on or after that day.',
    );
  }
  if (supersedes !== undefined && replaced === undefined) {
    return refused(
      'DecisionIsNotKnown',
      'The decision that this one would take the place of was not made at this gate.',
      'Choose a decision of this project at this gate.',
    );
  }
  if (outcome.kind === 'noted' || outcome.kind === 'notedSubjectTo') return undefined;
  const standing = approvals(project).find((one) => ofThisGate.includes(one));
  if (standing === undefined || standing.decisionId === supersedes) return undefined;
  return refused(
    'GateIsAlreadyApproved',
    `The project passed this gate on ${standing.recorded.on}.`,
    'If the decision is taken again, say that it takes the place of that one.',
  );
}
