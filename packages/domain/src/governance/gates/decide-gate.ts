import type { PlanVersion } from '../business-plan/state.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { GateDecided } from './decision.ts';
import { isApproval } from './at-gate.ts';
import type { AtGate, Decider } from './at-gate.ts';
import { passing } from './decide-passing.ts';
import { submittedVersion } from './decide-version.ts';
import type { GateFacts } from './facts.ts';
import { gateOn } from './framework.ts';
import type { GateInForce } from './framework.ts';
import { gapsOf } from './gaps.ts';
import {
  changedSince,
  decisionIsBeingTold,
  gateIsNotInTheFramework,
  notDecidable,
  planHasChanged,
  planIsIncomplete,
  positionIsAhead,
} from './refusals.ts';

/** A decision at a gate that every rule allows. */
export interface Judged {
  readonly at: GateInForce;
  readonly version: PlanVersion;
  readonly gate: GateDecided;
}

/**
 * Judges a decision at a gate by the framework in force on its day. In this order: the project is known and goes on, and
 * has been told of every earlier decision (`DecisionIsBeingTold`); the decision is new (`DecisionIsAlreadyRecorded`), the
 * gate is the framework's; the plan is the issued version it says it is and stands (`VersionIsNotIssued`,
 * `DigestIsAnother`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`) and was the last submitted to this gate, by that day
 * (`PlanIsNotSubmitted`, `PlanWasNotSubmittedYet`); no decider prepared it (`DeciderPreparedThePlan`); to approve or
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
    passing(stated, at, version, project, programme);
  if (refusal !== undefined) return refusal;
  const { gateId, title, commits } = at.gate;
  const { frameworkId } = at.framework;
  const gatesAfter = at.gates.slice(at.place).map((one) => one.gateId);
  const gate = { frameworkId, gateId, title, path: at.path, place: at.place, commits, gatesAfter };
  return { at, version, gate: { ...gate, version: version.version, digest: version.digest } };
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
