import type { ProjectState } from '../../delivery/project/state.ts';
import type { PlanVersion } from '../business-plan/state.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { GateDecided } from './decision.ts';
import { isApproval } from './at-gate.ts';
import type { AtGate, Decider } from './at-gate.ts';
import { passing } from './passing.ts';
import { submittedVersion } from './standing-version.ts';
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
 * Judges a decision at a gate by the framework in force on its day: the first of `stopsAtGate`, or what lets it be
 * recorded.
 */
export function judgeGate(stated: AtGate, facts: GateFacts, deciders: readonly Decider[]): Judged | Refused {
  const [first] = stopsAtGate(stated, facts, deciders);
  if (first !== undefined) return first;
  const at = gateOn(facts.programme, stated.gateId, stated.effectiveOn);
  const version = facts.project && submittedVersion(stated, facts.plan, facts.project);
  if (at === undefined || version === undefined) return gateIsNotInTheFramework(stated.effectiveOn);
  if ('refusal' in version) return version;
  const { gateId, title, commits } = at.gate;
  const { frameworkId } = at.framework;
  const gatesAfter = at.gates.slice(at.place).map((one) => one.gateId);
  const gate = { frameworkId, gateId, title, path: at.path, place: at.place, commits, gatesAfter };
  return { at, version, gate: { ...gate, version: version.version, digest: version.digest } };
}

/**
 * Everything for which a decision at a gate is refused. In this order: the project is known and goes on, and has been
 * told of every earlier decision (`DecisionIsBeingTold`); the decision is new (`DecisionIsAlreadyRecorded`), the gate is
 * the framework's; the plan is the issued version it says it is and stands (`VersionIsNotIssued`, `DigestIsAnother`,
 * `VersionIsWithdrawn`, `VersionWasNotIssuedYet`) and was the last submitted to this gate, by that day
 * (`PlanIsNotSubmitted`, `PlanWasNotSubmittedYet`); no decider prepared it (`DeciderPreparedThePlan`); to approve or
 * reject it, it must be complete (`PlanIsIncomplete`) and other ways considered (`AlternativesAreMissing`); it has not
 * changed since the position before the deciders (`PositionIsAhead`, `PlanHasChanged`); then the rules of passing.
 */
function* stopsAtGate(stated: AtGate, facts: GateFacts, deciders: readonly Decider[]): Generator<Refused, void> {
  const { project, plan, programme, pending, takenBack, n } = facts;
  const { effectiveOn, knownAt, gateId } = stated;
  yield* some(notDecidable(project, effectiveOn));
  if (project === undefined) return;
  yield* some(pending ? decisionIsBeingTold() : undefined);
  yield* some(repeated(stated, project));
  const at = gateOn(programme, gateId, effectiveOn);
  yield* some(at === undefined ? gateIsNotInTheFramework(effectiveOn) : undefined);
  const found = submittedVersion(stated, plan, project);
  const version = 'refusal' in found ? undefined : found;
  yield* some('refusal' in found ? found : preparedByDecider(found, deciders));
  yield* some(at && version && incomplete(stated, at, version));
  yield* some(positionIsAhead(knownAt, n));
  yield* some(plan && planHasChanged(changedSince(plan, project, knownAt, takenBack), knownAt));
  if (at !== undefined) yield* passing(stated, at, version, project, programme);
}

/** What stands in the way of an approval that somebody would give now, whoever it is, before they give it. */
export function stopsBeforehand(gateId: string, on: string, facts: GateFacts): readonly Refused[] {
  const submitted = facts.project?.submissions.findLast((one) => one.value.gateId === gateId)?.value;
  const stated: AtGate = {
    // No decision has an id that no command can send.
    decisionId: '',
    gateId,
    plan: { version: submitted?.version ?? 0, digest: submitted?.digest ?? '' },
    outcome: { kind: 'approved' },
    alternatives: 'Not asked for yet',
    knownAt: facts.n,
    effectiveOn: on,
  };
  const all = [...stopsAtGate(stated, facts, [])];
  return submitted === undefined
    ? all.map((one) => (one.refusal === 'VersionIsNotIssued' ? nothingSubmitted() : one))
    : all;
}

function nothingSubmitted(): Refused {
  return refused(
    'PlanIsNotSubmitted',
    'No version of the plan was submitted to this gate.',
    'Submit one first, or put the item off.',
  );
}

function* some(refusal: Refused | undefined): Generator<Refused, void> {
  if (refusal !== undefined) yield refusal;
}

function repeated({ decisionId }: AtGate, { decisions }: ProjectState): Refused | undefined {
  const before = decisions.find((one) => one.decisionId === decisionId);
  if (before === undefined) return undefined;
  return refused(
    'DecisionIsAlreadyRecorded',
    `This decision was recorded for ${before.recorded.on}.`,
    'Record another decision under an id of its own.',
  );
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
