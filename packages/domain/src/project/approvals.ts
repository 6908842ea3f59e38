import type { GateDecision, ProjectState, Condition } from './state.ts';

/** What whether a project may go on is read from. */
type Decided = Pick<ProjectState, 'decisions' | 'withdrawnVersions'>;

/** Whether the decision lets the project through its gate. */
export function approves({ recorded }: GateDecision): boolean {
  const { kind } = recorded.value.outcome;
  return kind === 'approved' || kind === 'approvedWithConditions';
}

/** Whether the decision settles anything at its gate: to note a plan leaves what was decided before as it is. */
export function settles({ recorded }: GateDecision): boolean {
  const { kind } = recorded.value.outcome;
  return kind !== 'noted' && kind !== 'notedSubjectTo';
}

/**
 * The decision that took this one's place; to note a plan takes the place of nothing. It is one that says so; a later one
 * at the same gate; a rejection at an earlier gate of the same path, also when it was recorded afterwards for an earlier
 * day, since the approval then rested on what did not stand; or a later rejection at a gate that commits, when this one
 * commits, whatever path or framework it was of. Later is by the day it was taken, then by the ledger; what this one
 * takes the place of is never its successor.
 */
export function successorOf(decision: GateDecision, { decisions }: Decided): GateDecision | undefined {
  return decisions.find((other) => takesPlace(other, decision));
}

function takesPlace(other: GateDecision, decision: GateDecision): boolean {
  if (other === decision || !settles(other) || decision.recorded.value.supersedes === other.decisionId) return false;
  if (other.recorded.value.supersedes === decision.decisionId) return true;
  const { gate, outcome } = other.recorded.value;
  const own = decision.recorded.value.gate;
  if (gate.gateId === own.gateId) return isLater(other, decision);
  if (outcome.kind !== 'rejected') return false;
  if (gate.path === own.path && gate.place < own.place) {
    return isLater(other, decision) || other.recorded.n > decision.recorded.n;
  }
  return gate.commits && own.commits && isLater(other, decision);
}

/** Whether it was taken on a later day than the other or, on the same day, recorded later. */
export function isLater(one: GateDecision, other: GateDecision): boolean {
  const [a, b] = [one.recorded, other.recorded];
  return a.on > b.on || (a.on === b.on && a.n > b.n);
}

/**
 * Whether an approval is current: it was not called in, the version it was given to was not withdrawn, and no decision
 * took its place. A newer version of the plan does not end it: what was approved stays approved until it is decided
 * again. Example: approved on 4 May, called in on 6 May: not current; approved again on 20 May: the second one is.
 */
export function isCurrent(decision: GateDecision, project: Decided): boolean {
  return approves(decision) && endsOf(decision, project).length === 0;
}

/** Every current approval, in ledger order. */
export function approvals(project: Decided): readonly GateDecision[] {
  return project.decisions.filter((decision) => isCurrent(decision, project));
}

/** The current approval that lets delivery go on; with several gates that commit, the last given. */
export function approvalToDeliver(project: Decided): GateDecision | undefined {
  return approvals(project).findLast((decision) => decision.recorded.value.gate.commits);
}

/**
 * Whether a condition still binds, met or not: until its gate is approved again, by terms of its own, or the project is
 * rejected. A call-in, a deferral, a referral or the withdrawal of the version leaves it, so that none can be used to
 * be rid of it.
 */
export function binds({ decisionId }: Condition, { decisions }: Decided): boolean {
  const set = decisions.find((one) => one.decisionId === decisionId);
  return (
    set !== undefined &&
    !decisions.some(
      (other) => takesPlace(other, set) && (approves(other) || other.recorded.value.outcome.kind === 'rejected'),
    )
  );
}

/** Conditions that bind and were not met by the end of a day. */
export function outstandingOn(project: ProjectState, on: string): readonly Condition[] {
  return project.conditions.filter(
    (one) => (one.discharged === undefined || one.discharged.on > on) && binds(one, project),
  );
}

/** Outstanding conditions whose day had passed. Due on 1 October: overdue from 2 October on. */
export function overdueOn(project: ProjectState, on: string): readonly Condition[] {
  return outstandingOn(project, on).filter((one) => one.dueOn < on);
}

/** What ended an approval: a call-in, the withdrawal of its version, or the decision that took its place. */
export type Ended =
  | { readonly kind: 'calledIn'; readonly n: number; readonly on: string; readonly by: string }
  | { readonly kind: 'withdrawn'; readonly n: number; readonly on: string; readonly version: number }
  | { readonly kind: 'succeeded'; readonly n: number; readonly on: string; readonly by: GateDecision };

/** Everything that ended an approval, in the order of this list; empty while it is current. */
export function endsOf(decision: GateDecision, project: Decided): readonly Ended[] {
  const { calledIn, recorded } = decision;
  const { version } = recorded.value.gate;
  const withdrawn = project.withdrawnVersions.find((one) => one.value === version);
  const by = successorOf(decision, project);
  return [
    calledIn && ({ kind: 'calledIn', n: calledIn.n, on: calledIn.on, by: calledIn.value } as const),
    withdrawn && ({ kind: 'withdrawn', n: withdrawn.n, on: withdrawn.on, version } as const),
    by && ({ kind: 'succeeded', n: by.recorded.n, on: by.recorded.on, by } as const),
  ].filter((one) => one !== undefined);
}
