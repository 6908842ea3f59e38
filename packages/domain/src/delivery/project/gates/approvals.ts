import type { GateDecided } from '../../../governance/gates/decision.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { GateDecision, ProjectState, Condition } from '../state.ts';

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
 * at the same gate; or a rejection elsewhere that stands: at a gate that comes before this one's, or, when both commit, at
 * whatever gate. Later is by the day it was taken, then by the ledger; what this one takes the place of is never its
 * successor.
 */
export function successorOf(decision: GateDecision, project: Decided): GateDecision | undefined {
  return project.decisions.find((other) => takesPlace(other, decision, project));
}

function takesPlace(other: GateDecision, decision: GateDecision, { decisions }: Decided): boolean {
  if (other === decision || !settles(other) || decision.recorded.value.supersedes === other.decisionId) return false;
  if (other.recorded.value.supersedes === decision.decisionId) return true;
  const { gate, outcome } = other.recorded.value;
  const own = decision.recorded.value.gate;
  if (gate.gateId === own.gateId) return isLater(other, decision);
  if (outcome.kind !== 'rejected' || other.calledIn !== undefined) return false;
  if (comesBefore(gate, own)) return isLater(other, decision) || wasOverlooked(other, decision, decisions);
  return gate.commits && own.commits && isLater(other, decision);
}

/**
 * Whether a gate comes before another one: by the framework that the decision at it was judged by, whatever became of
 * the framework since.
 */
function comesBefore({ frameworkId, path, place, gatesAfter }: GateDecided, other: GateDecided): boolean {
  if (gatesAfter !== undefined) return gatesAfter.includes(other.gateId);
  return frameworkId === other.frameworkId && path === other.path && place < other.place;
}

/**
 * Whether a rejection was recorded only after an approval that was taken later and rested on its gate: it did not stand,
 * unless it had been passed again by then.
 */
function wasOverlooked(rejection: GateDecision, approval: GateDecision, decisions: readonly GateDecision[]): boolean {
  if (rejection.recorded.n < approval.recorded.n) return false;
  const { gateId } = rejection.recorded.value.gate;
  return !decisions.some(
    (one) =>
      one.recorded.value.gate.gateId === gateId &&
      approves(one) &&
      one.calledIn === undefined &&
      isLater(one, rejection) &&
      isLater(approval, one),
  );
}

/** The decision of this id as a project knows it, if it is this meeting's; another one's of the same id is not meant. */
export function knownDecision(
  project: Pick<ProjectState, 'decisions'> | undefined,
  decisionId: string,
  meetingId: string,
): GateDecision | undefined {
  return project?.decisions.find(({ decisionId: id, recorded }) => {
    const { takenBy } = recorded.value;
    return id === decisionId && takenBy.kind === 'board' && takenBy.meetingId === meetingId;
  });
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

/** The project as it was decided on at some moment: what was decided, called in or withdrawn later is not in it yet. */
export function asDecidedWhen(project: ProjectState, wasBy: (one: Stated<unknown>) => boolean): ProjectState {
  return {
    ...project,
    decisions: project.decisions
      .filter((one) => wasBy(one.recorded))
      .map((one) => (one.calledIn === undefined || wasBy(one.calledIn) ? one : { ...one, calledIn: undefined })),
    withdrawnVersions: project.withdrawnVersions.filter(wasBy),
  };
}

/** The same at the end of a day. */
export function asDecidedBy(project: ProjectState, day: string): ProjectState {
  return asDecidedWhen(project, (one) => one.on <= day);
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
export function binds({ decisionId }: Condition, project: Decided): boolean {
  const set = project.decisions.find((one) => one.decisionId === decisionId);
  return (
    set !== undefined &&
    !project.decisions.some(
      (other) =>
        other.calledIn === undefined &&
        (approves(other) || other.recorded.value.outcome.kind === 'rejected') &&
        takesPlace(other, set, project),
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
