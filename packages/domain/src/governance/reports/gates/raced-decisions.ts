import { approvals, asDecidedWhen, settles } from '../../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import { isApproval } from '../../gates/at-gate.ts';
import { takenBackOf } from '../../gates/taken-back.ts';
import { gateOn } from '../../gates/framework.ts';
import { blockingConditions } from '../../gates/next-gate.ts';
import { shortPathIsClosed } from '../../gates/passing.ts';
import { changedSince } from '../../gates/refusals.ts';
import { asSaid, wasBefore } from './as-said.ts';

type Found = Omit<Breach, 'projectId'>;

/**
 * Decisions at gates that two streams let through at once: one meeting while another, an officer, the plan or the project
 * said something that would have stood in the way. Each stands as it was taken.
 */
export function racedDecisions(world: LedgerWorld): readonly Breach[] {
  return world.states('project').flatMap((project) => {
    const said = asSaid(project, world);
    const { projectId } = project;
    return said.decisions.flatMap((decision) =>
      [
        ...decidedTwice(decision, said),
        ...afterTheEnd(decision, said),
        ...onWhatChanged(decision, said, world),
        ...despiteConditions(decision, said, world),
      ].map((one) => ({ ...one, projectId })),
    );
  });
}

function decidedTwice(decision: GateDecision, project: ProjectState): readonly Found[] {
  const { recorded } = decision;
  if (!settles(decision)) return [];
  const { gate, supersedes } = recorded.value;
  const there = asDecidedWhen(project, wasBefore(recorded));
  const standing = approvals(there).find((one) => one.recorded.value.gate.gateId === gate.gateId);
  if (standing === undefined || standing.decisionId === supersedes) return [];
  const sentence = `The gate “${gate.title}” was decided on again on ${recorded.on}, though it had been passed on ${standing.recorded.on}: the later decision, which does not name the earlier one, has taken its place, as is known now.`;
  return [{ rule: 'GateIsAlreadyApproved', sentence, entries: entriesInOrder([standing.recorded.n, recorded.n]) }];
}

function afterTheEnd({ recorded: { n, on, value } }: GateDecision, { ended }: ProjectState): readonly Found[] {
  if (ended === undefined || ended.n > n || on < ended.on) return [];
  const sentence = `The gate “${value.gate.title}” was decided on on ${on}, after the project was ${ended.value.how} on ${ended.on}.`;
  return [{ rule: 'ProjectHasEnded', sentence, entries: entriesInOrder([ended.n, n]) }];
}

function onWhatChanged(decision: GateDecision, project: ProjectState, world: LedgerWorld): readonly Found[] {
  const { n, on, value } = decision.recorded;
  const plan = world.state('businessPlan', project.projectId);
  const withdrawn = plan?.versions.find((one) => one.version === value.gate.version)?.withdrawn;
  if (plan === undefined) return [];
  if (withdrawn !== undefined && withdrawn.n < n) {
    const sentence = `Version ${value.gate.version} was decided on at the gate “${value.gate.title}” on ${on}, after it was withdrawn on ${withdrawn.on}.`;
    return [{ rule: 'VersionIsWithdrawn', sentence, entries: entriesInOrder([withdrawn.n, n]) }];
  }
  // What a project was told of without the minute it follows from says nothing of who knew what.
  if (!isMinuted(decision, world)) return [];
  const changes = changedSince(plan, project, value.knownAt, takenBackOf(project.projectId, world));
  const missed = changes.filter((one) => one.n < n);
  if (missed.length === 0) return [];
  const sentence = `Who decided at the gate “${value.gate.title}” on ${on} had entry ${value.knownAt} before them, and ${missed.map((one) => one.words).join('; ')} before they did.`;
  return [{ rule: 'PlanHasChanged', sentence, entries: entriesInOrder([...missed.map((one) => one.n), n]) }];
}

function isMinuted({ decisionId, recorded }: GateDecision, world: LedgerWorld): boolean {
  const { takenBy } = recorded.value;
  if (takenBy.kind === 'officer') return true;
  return world.state('meeting', takenBy.meetingId)?.decisions.some((one) => one.decisionId === decisionId) === true;
}

function despiteConditions(decision: GateDecision, project: ProjectState, world: LedgerWorld): readonly Found[] {
  const { n, on, value } = decision.recorded;
  const { gate, outcome } = value;
  const at = gateOn(world.states('programme')[0], gate.gateId, on);
  if (!isApproval(outcome) || at === undefined) return [];
  const found: Found[] = [];
  const there = asDecidedWhen(project, wasBefore(decision.recorded));
  const overdue = blockingConditions(there, at, on);
  if (overdue.length > 0) {
    const sentence = `The gate “${gate.title}” was approved on ${on} though the day of a condition had passed, as is known now: ${overdue.map((one) => `“${one.text}”`).join('; ')}.`;
    found.push({
      rule: 'ConditionIsOutstanding',
      sentence,
      entries: entriesInOrder([...overdue.map((one) => one.set.n), n]),
    });
  }
  const ids = outcome.kind === 'approvedWithConditions' ? outcome.conditions.map((one) => one.conditionId) : [];
  const twice = project.conditions.filter((one) => ids.includes(one.conditionId) && there.decisions.some(setting(one)));
  if (twice.length > 0) {
    const sentence = `Two decisions of the project set a condition under one id: ${twice.map((one) => `“${one.text}”`).join('; ')}.`;
    found.push({
      rule: 'ConditionIsAlreadySet',
      sentence,
      entries: entriesInOrder([...twice.map((one) => one.set.n), n]),
    });
  }
  const version = world.state('businessPlan', project.projectId)?.versions.find((one) => one.version === gate.version);
  const closed = version && shortPathIsClosed(at, version);
  if (closed !== undefined) found.push({ rule: 'ShortPathIsClosed', sentence: closed.sentence, entries: [n] });
  return found;
}

function setting({ decisionId }: { readonly decisionId: string }) {
  return (one: GateDecision): boolean => one.decisionId === decisionId;
}
