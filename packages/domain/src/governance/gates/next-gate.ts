import type { PlanType } from '../business-plan/events.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { Gate } from '../../programme/programme/events.ts';
import type { ProgrammeState } from '../../programme/programme/state.ts';
import { approvals, approves, isLater, overdueOn, settles } from '../../delivery/project/gates/approvals.ts';
import type { Condition, GateDecision, ProjectState, Submission } from '../../delivery/project/state.ts';
import { frameworkOn, gatesOf, pathFor } from './framework.ts';
import type { GateInForce } from './framework.ts';

/**
 * How many gates of a path, counted from its beginning, stand as passed by a day without a break. A gate stands with a
 * current approval. Without one, an approval of a later gate stands for it, if that was given when this gate came before
 * it or was not in the framework yet; but not once this gate itself was called in, or decided otherwise.
 */
export function passedOn(
  project: ProjectState,
  path: readonly Gate[],
  programme: ProgrammeState | undefined,
  on: string,
): number {
  const current = approvals(project).filter((one) => one.recorded.on <= on);
  const broken = path.findIndex(({ gateId }, place) => {
    if (current.some((one) => gateOf(one) === gateId)) return false;
    if (isOpenAgain(project, gateId, on)) return true;
    const later = new Set(path.slice(place + 1).map((gate) => gate.gateId));
    return !current.some((one) => later.has(gateOf(one)) && standsFor(one, gateId, programme));
  });
  return broken < 0 ? path.length : broken;
}

function gateOf({ recorded }: GateDecision): string {
  return recorded.value.gate.gateId;
}

/** Whether the last that was settled at the gate is no approval, or one that was called in. */
function isOpenAgain({ decisions }: ProjectState, gateId: string, on: string): boolean {
  let last: GateDecision | undefined;
  for (const one of decisions) {
    if (gateOf(one) !== gateId || one.recorded.on > on || !settles(one)) continue;
    if (last === undefined || isLater(one, last)) last = one;
  }
  return last !== undefined && (!approves(last) || last.calledIn !== undefined);
}

/** Whether whoever approved a later gate could rely on this one: it came before it in their framework, or was not in it. */
function standsFor({ recorded }: GateDecision, gateId: string, programme: ProgrammeState | undefined): boolean {
  const { frameworkId, path, place } = recorded.value.gate;
  const framework = programme?.frameworks.find((one) => one.value.frameworkId === frameworkId)?.value;
  const gate = framework && gatesOf(framework).find((one) => one.gate.gateId === gateId);
  return gate === undefined || (gate.path === path && gate.place < place);
}

/**
 * The gate that the project comes to next on the path of its plan, by the framework in force on a day; `undefined` when
 * it has passed them all, or no framework is in force.
 */
export function nextGate(
  project: ProjectState,
  programme: ProgrammeState | undefined,
  planType: PlanType | undefined,
  on: string,
): GateInForce | undefined {
  const framework = frameworkOn(programme, on);
  if (framework === undefined) return undefined;
  const path = pathFor(framework, planType ?? 'strategicOutline');
  const gates = path.map((one) => one.gate);
  return path[passedOn(project, gates, programme, on)];
}

/**
 * The overdue conditions that hold a project up at a gate on a day: those of gates that come before it, or that are no
 * longer on its path. To decide again where a condition was set, or before that, does not wait for it.
 */
export function blockingConditions(
  project: ProjectState,
  { gates, place }: Pick<GateInForce, 'gates' | 'place'>,
  on: string,
): readonly Condition[] {
  const notBefore = new Set(gates.slice(place - 1).map((gate) => gate.gateId));
  return overdueOn(project, on).filter(({ decisionId }) => {
    const set = project.decisions.find((one) => one.decisionId === decisionId);
    return set === undefined || !notBefore.has(gateOf(set));
  });
}

/**
 * The submission that waits for a decision at the gate: no decision that settles anything there came after it, and its
 * version was not withdrawn.
 */
export function waitingAt(project: ProjectState, gateId: string): Stated<Submission> | undefined {
  const last = project.submissions.findLast((one) => one.value.gateId === gateId);
  if (last === undefined || project.withdrawnVersions.some(({ value }) => value === last.value.version))
    return undefined;
  const decided = project.decisions.some(({ recorded }) => {
    const { gate, outcome } = recorded.value;
    return (
      gate.gateId === gateId && recorded.n > last.n && outcome.kind !== 'noted' && outcome.kind !== 'notedSubjectTo'
    );
  });
  return decided ? undefined : last;
}
