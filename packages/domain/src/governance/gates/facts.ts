import type { BusinessPlanState } from '../business-plan/state.ts';
import type { BoardState } from '../board/state.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { World } from '../../kernel/world.ts';
import { interestedInProject } from '../meeting/interests.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { ProgrammeState } from '../../programme/programme/state.ts';
import { knownDecision } from '../../delivery/project/gates/approvals.ts';
import type { ProjectState } from '../../delivery/project/state.ts';

export type GateWorld = World<{
  programme: ProgrammeState;
  project: ProjectState;
  businessPlan: BusinessPlanState;
  board: BoardState;
  meeting: MeetingState;
}>;

/** What a decision at a gate is judged by: everything it leans on outside its own stream. */
export interface GateFacts {
  readonly programme: ProgrammeState | undefined;
  readonly project: ProjectState | undefined;
  readonly plan: BusinessPlanState | undefined;
  /** Whether something decided elsewhere about the project has not been told to its own stream yet. */
  readonly pending: boolean;
  /** Ids of everybody who declared an interest in an item about the project, in whatever meeting. */
  readonly interested: readonly string[];
  /** Title of a board, for naming who could decide; its id when it is not known. */
  readonly titleOf: (boardId: string) => string;
  /** Number of the ledger's newest entry. */
  readonly n: number;
  /** Who records. */
  readonly by: Actor;
}

/** The facts for a decision about a project; without a project, about none. */
export function gateFacts(projectId: string | undefined, world: GateWorld, by: Actor): GateFacts {
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const plan = projectId === undefined ? undefined : world.state('businessPlan', projectId);
  return {
    programme: world.states('programme')[0],
    project,
    plan,
    pending: project !== undefined && isPending(project, plan, world),
    interested: projectId === undefined ? [] : interestedInProject(projectId, world.states('meeting')),
    titleOf: (boardId) => world.state('board', boardId)?.title ?? boardId,
    n: world.n,
    by,
  };
}

/** A minute, a call-in or a withdrawal that the project's own entries do not tell of: its follow-up is on its way. */
function isPending(project: ProjectState, plan: BusinessPlanState | undefined, world: GateWorld): boolean {
  const withdrawn = new Set(project.withdrawnVersions.map((one) => one.value));
  const minutes = world
    .states('meeting')
    .flatMap(({ meetingId, decisions }) => decisions.map((one) => ({ ...one, meetingId })));
  return (
    (plan?.versions ?? []).some((one) => one.withdrawn !== undefined && !withdrawn.has(one.version)) ||
    minutes.some(({ meetingId, decisionId, minuted, calledIn }) => {
      const { projectId, gate } = minuted.value;
      if (projectId !== project.projectId || gate === undefined) return false;
      // Under one id two meetings may have decided at once: the project then knows of one of them only.
      const known = knownDecision(project, decisionId, meetingId);
      if (known === undefined) return true;
      return calledIn !== undefined && known.calledIn === undefined;
    })
  );
}
