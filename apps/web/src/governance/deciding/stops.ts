import { approvals, asDecidedBy, decisionsRegister, passedOn, pounds } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { AtGate } from './at-gate.ts';

/**
 * Everything known beforehand for which a decision at the gate would be refused on a day, in the order in which it is
 * checked, each with what would lift it. Who decides is not judged here: that the board is quorate, that an officer may,
 * and that nobody decides on a plan they prepared.
 */
export function whatStops(before: AtGate, world: LedgerWorld, on: string): readonly string[] {
  return [
    ...ended(before, on),
    ...beingTold(before, world),
    ...(before.at === undefined
      ? [`The framework in force on ${formatDay(on)} has no such gate: adopt one that has, or table it at another.`]
      : []),
    ...versionStops(before, on),
    ...before.gaps.map((gap) => `${gap.sentence} It must be there before the plan is approved or rejected.`),
    ...shortPathStops(before),
    ...earlierGates(before, world, on),
    ...before.overdue.map(
      ({ text, owner, dueOn }) =>
        `A condition is overdue: “${text}” (${owner}, due ${formatDay(dueOn)}). Evidence that it was met must be recorded before the plan is approved.`,
    ),
    ...alreadyApproved(before, on),
  ];
}

function ended({ project: { ended: end } }: AtGate, on: string): readonly string[] {
  if (end === undefined || on < end.on) return [];
  return [`The project was ${end.value.how} on ${formatDay(end.on)}: nothing more is decided about it.`];
}

/** What was decided or withdrawn elsewhere reaches the project within a moment. */
function beingTold({ project, plan }: AtGate, world: LedgerWorld): readonly string[] {
  const told = new Set(project.withdrawnVersions.map((one) => one.value));
  const waits =
    decisionsRegister(world, { projectId: project.projectId }).some((row) => row.pending) ||
    (plan?.versions ?? []).some((one) => one.withdrawn !== undefined && !told.has(one.version));
  return waits ? ['Something recorded a moment ago has not reached the project yet: open the form again.'] : [];
}

function versionStops({ version, at, project }: AtGate, on: string): readonly string[] {
  if (version === undefined)
    return ['No version of the plan was submitted to this gate: submit one first, or put the item off.'];
  const { withdrawn, issued } = version;
  if (withdrawn !== undefined) {
    return [`Version ${version.version} was withdrawn on ${formatDay(withdrawn.on)}: submit another.`];
  }
  if (on < issued.on) return [tooEarly(`Version ${version.version} was issued`, issued.on)];
  const submitted = project.submissions.findLast((one) => one.value.gateId === at?.gate.gateId);
  if (submitted === undefined || on >= submitted.on) return [];
  return [tooEarly(`Version ${version.version} was submitted to this gate`, submitted.on)];
}

function tooEarly(what: string, on: string): string {
  return `${what} on ${formatDay(on)}: give that day or a later one as the day of the decision.`;
}

function shortPathStops({ at, version, cost }: AtGate): readonly string[] {
  const below = at?.framework.shortPath?.below;
  if (at?.path !== 'short' || below === undefined || version === undefined) return [];
  if (cost !== undefined && cost < below) return [];
  const costs = cost === undefined ? 'states no costs' : `costs ${pounds(cost)}`;
  return [
    `The short path is for plans that cost less than ${pounds(below)} over their whole life, and this one ${costs}. To be approved, it must go through the full path.`,
  ];
}

/** The first gate that was not passed, of those that come before this one. */
function earlierGates({ at, project }: AtGate, world: LedgerWorld, on: string): readonly string[] {
  if (at === undefined) return [];
  const passed = passedOn(asDecidedBy(project, on), at.gates, world.states('programme')[0], on);
  if (at.place <= passed + 1) return [];
  const first = at.gates[passed]?.title ?? '';
  return [`The gate “${first}”, which comes before this one, is not passed. It must be approved there first.`];
}

function alreadyApproved({ project, earlier }: AtGate, on: string): readonly string[] {
  const standing = approvals(project).find((one) => earlier.includes(one))?.recorded;
  if (standing === undefined) return [];
  const passed = `The project passed this gate on ${formatDay(standing.on)}`;
  return [
    on < standing.on
      ? `${passed}: give that day or a later one as the day of the decision.`
      : `${passed}. To decide again, say below that the decision takes the place of that one.`,
  ];
}
