import { isApproval } from '../../gates/at-gate.ts';
import { gapsOf } from '../../gates/gaps.ts';
import { gateOn, schemeOn } from '../../gates/framework.ts';
import { passedOn } from '../../gates/next-gate.ts';
import type { GateInForce } from '../../gates/framework.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { pounds } from '../../../kernel/money.ts';
import type { ProgrammeState } from '../../../programme/programme/state.ts';
import { wasBefore } from './as-said.ts';
import { untoldOf } from '../../gates/told.ts';
import { asDecidedWhen } from '../../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';

/**
 * Decisions at gates that, as is known now, the rules of their day did not allow: what a framework, a scheme, a plan or
 * an earlier gate said on that day may have been recorded afterwards. And decisions of meetings that have not reached
 * their project, which takes a moment.
 */
export function gateBreaches(world: LedgerWorld): readonly Breach[] {
  const programme = world.states('programme')[0];
  return [
    ...world
      .states('project')
      .flatMap((project) =>
        project.decisions.flatMap((decision) => found(decision, project, programme, world).map(about(project))),
      ),
    ...untold(world),
  ];
}

type Found = Omit<Breach, 'projectId'>;

function about({ projectId }: ProjectState): (one: Found) => Breach {
  return (one) => ({ ...one, projectId });
}

function found(
  decision: GateDecision,
  project: ProjectState,
  programme: ProgrammeState | undefined,
  world: LedgerWorld,
): readonly Found[] {
  const { on, n, value } = decision.recorded;
  const { gate, outcome } = value;
  const rules = programme && asRuledAt(programme, decision.recorded);
  const at = gateOn(rules, gate.gateId, on);
  const entries = [n];
  if (at === undefined) {
    const sentence = `A decision of ${on} was at the gate “${gate.title}”, which the framework in force on that day, as is known now, does not have.`;
    return [{ rule: 'GateIsNotInTheFramework', sentence, entries }];
  }
  const settlesPlan = isApproval(outcome) || outcome.kind === 'rejected';
  return [
    ...anothersGate(decision, at),
    ...beyondAuthority(decision, at, rules),
    ...(settlesPlan ? incomplete(decision, at, project, world) : []),
    ...(isApproval(outcome) ? outOfOrder(decision, at, project, rules) : []),
  ];
}

/** The rules that held at a decision: what was adopted later on its own day is not meant for it. */
function asRuledAt(programme: ProgrammeState, { on, n }: Stated<unknown>): ProgrammeState {
  const meant = (one: Stated<unknown>) => one.on !== on || one.n < n;
  return {
    ...programme,
    frameworks: programme.frameworks.filter(meant),
    schemes: programme.schemes.filter(meant),
  };
}

function anothersGate({ recorded: { on, n, value } }: GateDecision, { gate }: GateInForce): readonly Found[] {
  if (value.takenBy.kind !== 'board' || value.takenBy.boardId === gate.boardId) return [];
  const sentence = `The board that decided at the gate “${gate.title}” on ${on} is not the one that the framework of that day, as is known now, gives it to.`;
  return [{ rule: 'GateBelongsToAnotherBoard', sentence, entries: [n] }];
}

function beyondAuthority(
  { recorded: { on, n, value } }: GateDecision,
  { gate }: GateInForce,
  programme: ProgrammeState | undefined,
): readonly Found[] {
  const { takenBy } = value;
  if (takenBy.kind !== 'officer') return [];
  const { post, wholeLifeCost } = takenBy;
  const authority = schemeOn(programme, on)?.authorities.find((one) => one.post === post);
  const entries = [n];
  if (authority === undefined) {
    const sentence = `“${post}” decided at the gate “${gate.title}” on ${on}; the scheme of delegation of that day, as is known now, gives that post nothing to decide.`;
    return [{ rule: 'PostIsNotInTheScheme', sentence, entries }];
  }
  if (wholeLifeCost <= authority.upTo && wholeLifeCost < (gate.officerBelow ?? 0)) return [];
  const sentence = `“${post}” decided on ${on} on a plan that costs ${pounds(wholeLifeCost)}, which is more than officers might decide at the gate “${gate.title}” on that day, as is known now.`;
  return [{ rule: 'AuthorityIsTooLow', sentence, entries }];
}

function incomplete(
  { recorded: { on, n, value } }: GateDecision,
  { gate }: GateInForce,
  { projectId }: ProjectState,
  world: LedgerWorld,
): readonly Found[] {
  const version = world.state('businessPlan', projectId)?.versions.find((one) => one.version === value.gate.version);
  const gaps = version === undefined ? [] : gapsOf(gate, version, on);
  if (gaps.length === 0) return [];
  const sentence = `Version ${value.gate.version} lacked what the gate “${gate.title}” required on ${on}, as is known now. ${gaps.map((gap) => gap.sentence).join(' ')}`;
  return [{ rule: 'PlanIsIncomplete', sentence, entries: [n] }];
}

/** By what had been decided before it, called in by its day or not. */
function outOfOrder(
  decision: GateDecision,
  { gate, gates, place }: GateInForce,
  project: ProjectState,
  programme: ProgrammeState | undefined,
): readonly Found[] {
  const { on, n } = decision.recorded;
  const passed = passedOn(asDecidedWhen(project, wasBefore(decision.recorded)), gates, programme, on);
  if (place <= passed + 1) return [];
  const sentence = `The gate “${gate.title}” was approved on ${on} before “${gates[passed]?.title ?? ''}”, which comes first, had been, as is known now.`;
  return [{ rule: 'EarlierGateIsNotPassed', sentence, entries: [n] }];
}

function untold(world: LedgerWorld): readonly Breach[] {
  return world.states('project').flatMap(({ projectId }) =>
    untoldOf(projectId, world).flatMap((one): readonly Breach[] => {
      if (one.kind !== 'decided') return [];
      const { on, n, value } = one.decision.minuted;
      const sentence = `What was decided at the gate “${value.gate?.title ?? ''}” on ${on} has not reached the project, so that it neither starts nor is decided on meanwhile.`;
      return [{ rule: 'DecisionIsBeingTold', sentence, entries: [n], projectId }];
    }),
  );
}
