import {
  approvals,
  changedSince,
  costToJudge,
  gateFacts,
  gateOn,
  stopsBeforehand,
  takenBackOf,
} from '@minutebook/domain';
import type {
  Actor,
  BusinessPlanState,
  GateDecision,
  GateInForce,
  LedgerWorld,
  PlanVersion,
  ProjectState,
} from '@minutebook/domain';

import { withDays } from '../../design/days.ts';

/** Nothing that is judged before a decision turns on who takes it. */
const whoever: Actor = { id: 'whoever', role: 'boardMember' };

/** What a decision at a gate is about, as the ledger held it when the form was opened, and what stands in its way. */
export interface Before {
  readonly project: ProjectState;
  readonly plan: BusinessPlanState | undefined;
  /** The gate in the framework in force on the day; `undefined` when it has no such gate. */
  readonly at: GateInForce | undefined;
  /** The version last submitted to this gate. */
  readonly version: PlanVersion | undefined;
  /** Decisions already taken at this gate, the latest last. */
  readonly earlier: readonly GateDecision[];
  /** What the version is judged by where an amount counts, in pence: see `costToJudge`. */
  readonly cost: number | undefined;
  /** Everything known beforehand for which a decision would be refused, and what would lift it. */
  readonly stops: readonly string[];
}

/** What is before those who decide about a project at a gate on a day; `undefined` when there is no such project. */
export function beforeDeciding(world: LedgerWorld, projectId: string, gateId: string, on: string): Before | undefined {
  const project = world.state('project', projectId);
  if (project === undefined) return undefined;
  const plan = world.state('businessPlan', projectId);
  const at = gateOn(world.states('programme')[0], gateId, on);
  const submitted = project.submissions.findLast((one) => one.value.gateId === gateId)?.value.version;
  const version = plan?.versions.find((one) => one.version === submitted);
  const refusals = stopsBeforehand(gateId, on, gateFacts(projectId, world, whoever));
  return {
    project,
    plan,
    at,
    version,
    earlier: project.decisions.filter((one) => one.recorded.value.gate.gateId === gateId),
    cost: version && costToJudge(version.content),
    stops: refusals.map(({ sentence, remedy }) => withDays(`${sentence} ${remedy}`)),
  };
}

/** Something that came while a form on a decision was open, in words, with its entry. */
export interface Change {
  readonly n: number;
  readonly words: string;
}

/** What has come to the plan since a position. */
export function changesSince(world: LedgerWorld, projectId: string, position: number): readonly Change[] {
  const project = world.state('project', projectId);
  const plan = world.state('businessPlan', projectId);
  if (project === undefined || plan === undefined) return [];
  return changedSince(plan, project, position, takenBackOf(projectId, world));
}

/** The version and its fingerprint, which the decision names. */
export function planOf(before: Before | undefined): object {
  const version = before?.version;
  return version === undefined ? {} : { plan: { version: version.version, digest: version.digest } };
}

/** The approval that stands at the gate, which a new decision would take the place of. */
export function supersededBy(before: Before | undefined): object {
  const standing = before && approvals(before.project).find((one) => before.earlier.includes(one));
  return standing === undefined ? {} : { supersedes: standing.decisionId };
}
