import { costToJudge } from '../business-plan/costs.ts';
import type { PlanVersion } from '../business-plan/state.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import type { ProgrammeState } from '../../programme/programme/state.ts';
import { approvals, asDecidedBy } from '../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../delivery/project/state.ts';
import { isApproval } from './at-gate.ts';
import type { AtGate } from './at-gate.ts';
import type { GateInForce } from './framework.ts';
import { blockingConditions, passedOn } from './next-gate.ts';
import { conditionIsOutstanding } from './refusals.ts';

/**
 * To let a project through: the short path only below its amount (`ShortPathIsClosed`), gates in order
 * (`EarlierGateIsNotPassed`), no condition overdue (`ConditionIsOutstanding`), every condition new and due after the
 * decision (`ConditionIsAlreadySet`, `ConditionIsDueTooEarly`). For every outcome: to note a plan takes no decision's place
 * (`NotingTakesNoPlace`); what takes the place of another names one of this gate, of an earlier day
 * (`DecisionIsNotKnown`, `DecisionIsLater`), and a standing approval is only ever replaced (`GateIsAlreadyApproved`).
 */
export function* passing(
  stated: AtGate,
  at: GateInForce,
  version: PlanVersion | undefined,
  project: ProjectState,
  programme: ProgrammeState | undefined,
): Generator<Refused, void> {
  const refusals = isApproval(stated.outcome)
    ? [
        version && shortPathIsClosed(at, version),
        earlierGateIsNotPassed(stated, at, project, programme),
        blockedByCondition(stated, at, project),
        unfitConditions(stated, project),
      ]
    : [];
  yield* [...refusals, unfitSuccession(stated, at, project)].filter((one) => one !== undefined);
}

/** A plan that costs as much as the full path is for does not go on by the short one. */
export function shortPathIsClosed({ path, framework }: GateInForce, { content }: PlanVersion): Refused | undefined {
  const below = framework.shortPath?.below;
  if (path === 'full' || below === undefined) return undefined;
  const cost = costToJudge(content);
  if (cost !== undefined && cost < below) return undefined;
  return refused(
    'ShortPathIsClosed',
    `The short path is for plans that cost less than ${pounds(below)} over their whole life; this one ${
      cost === undefined ? 'states no costs' : `costs ${pounds(cost)}`
    }.`,
    'Take the plan through the full path.',
  );
}

function earlierGateIsNotPassed(
  { effectiveOn }: AtGate,
  { gates, place }: GateInForce,
  project: ProjectState,
  programme: ProgrammeState | undefined,
): Refused | undefined {
  const passed = passedOn(asDecidedBy(project, effectiveOn), gates, programme, effectiveOn);
  if (place <= passed + 1) return undefined;
  return refused(
    'EarlierGateIsNotPassed',
    `The gate “${gates[passed]?.title ?? ''}”, which comes before this one, is not passed.`,
    'Decide at that gate first.',
  );
}

function blockedByCondition({ effectiveOn }: AtGate, at: GateInForce, project: ProjectState): Refused | undefined {
  const overdue = blockingConditions(project, at, effectiveOn);
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

function unfitSuccession(stated: AtGate, { gate }: GateInForce, project: ProjectState): Refused | undefined {
  const { supersedes, outcome } = stated;
  const notes = outcome.kind === 'noted' || outcome.kind === 'notedSubjectTo';
  if (notes && supersedes !== undefined) {
    return refused(
      'NotingTakesNoPlace',
      'To note a plan leaves every earlier decision as it is.',
      'Record it without naming an earlier decision, or decide something else.',
    );
  }
  if (notes) return undefined;
  const ofThisGate = project.decisions.filter((one) => one.recorded.value.gate.gateId === gate.gateId);
  return unfitPredecessor(stated, ofThisGate) ?? alreadyApproved(stated, ofThisGate, project);
}

function unfitPredecessor(
  { supersedes, effectiveOn }: AtGate,
  ofThisGate: readonly GateDecision[],
): Refused | undefined {
  if (supersedes === undefined) return undefined;
  const replaced = ofThisGate.find((one) => one.decisionId === supersedes);
  if (replaced === undefined) {
    return refused(
      'DecisionIsNotKnown',
      'The decision that this one would take the place of was not made at this gate.',
      'Choose a decision of this project at this gate.',
    );
  }
  if (effectiveOn >= replaced.recorded.on) return undefined;
  return refused(
    'DecisionIsLater',
    `The decision that this one would take the place of was made on ${replaced.recorded.on}.`,
    'Give a day on or after that day.',
  );
}

function alreadyApproved(
  { supersedes, effectiveOn }: AtGate,
  ofThisGate: readonly GateDecision[],
  project: ProjectState,
) {
  const standing = approvals(project).find((one) => ofThisGate.includes(one) && one.recorded.on <= effectiveOn);
  if (standing === undefined || standing.decisionId === supersedes) return undefined;
  return refused(
    'GateIsAlreadyApproved',
    `The project passed this gate on ${standing.recorded.on}.`,
    'If the decision is taken again, say that it takes the place of that one.',
  );
}
