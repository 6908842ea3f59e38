import type { GateDecision, ProjectState, Condition } from './state.ts';

/** What whether a project may go on is read from. */
type Decided = Pick<ProjectState, 'decisions' | 'withdrawnVersions'>;

/** Whether the decision lets the project through its gate. */
export function approves({ recorded }: GateDecision): boolean {
  const { kind } = recorded.value.outcome;
  return kind === 'approved' || kind === 'approvedWithConditions';
}

/** Whether the decision settles anything at its gate: to note a plan leaves what was decided before as it is. */
function settles({ recorded }: GateDecision): boolean {
  const { kind } = recorded.value.outcome;
  return kind !== 'noted' && kind !== 'notedSubjectTo';
}

/**
 * The decision that took this one's place: one that says so, a later one at the same gate that settles something, or a
 * later rejection at an earlier gate of the same path. Later is by the day it was taken, then by the ledger;
 * what this one takes the place of is never its successor.
 */
export function successorOf(decision: GateDecision, { decisions }: Decided): GateDecision | undefined {
  return decisions.find((other) => {
    if (other === decision || decision.recorded.value.supersedes === other.decisionId) return false;
    if (other.recorded.value.supersedes === decision.decisionId) return true;
    if (!isLater(other, decision) || !settles(other)) return false;
    const { gate, outcome } = other.recorded.value;
    const own = decision.recorded.value.gate;
    return (
      gate.gateId === own.gateId || (outcome.kind === 'rejected' && gate.path === own.path && gate.place < own.place)
    );
  });
}

function isLater(one: GateDecision, other: GateDecision): boolean {
  const [a, b] = [one.recorded, other.recorded];
  return a.on > b.on || (a.on === b.on && a.n > b.n);
}

/**
 * Whether an approval is current: it was not called in, the version it was given to was not withdrawn, and no decision
 * took its place. A newer version of the plan does not end it: what was approved stays approved until it is decided
 * again. Example: approved on 4 May, called in on 6 May: not current; approved again on 20 May: the second one is.
 */
export function isCurrent(decision: GateDecision, project: Decided): boolean {
  const { version } = decision.recorded.value.gate;
  return (
    approves(decision) &&
    decision.calledIn === undefined &&
    !project.withdrawnVersions.some((one) => one.value === version) &&
    successorOf(decision, project) === undefined
  );
}

/** Every current approval, in ledger order. */
export function approvals(project: Decided): readonly GateDecision[] {
  return project.decisions.filter((decision) => isCurrent(decision, project));
}

/** The current approval that lets delivery go on; with several gates that commit, the last given. */
export function approvalToDeliver(project: Decided): GateDecision | undefined {
  return approvals(project).findLast((decision) => decision.recorded.value.gate.commits);
}

/** Conditions not met by the end of a day, of decisions that nothing has taken the place of and nobody called in. */
export function outstandingOn(project: ProjectState, on: string): readonly Condition[] {
  const standing = new Set(approvals(project).map((one) => one.decisionId));
  return project.conditions.filter(
    ({ decisionId, discharged }) => standing.has(decisionId) && (discharged === undefined || discharged.on > on),
  );
}

/** Outstanding conditions whose day had passed. Due on 1 October: overdue from 2 October on. */
export function overdueOn(project: ProjectState, on: string): readonly Condition[] {
  return outstandingOn(project, on).filter((one) => one.dueOn < on);
}
