import type { BusinessPlanState } from '../business-plan/state.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';
import { interestedInProject } from '../meeting/interests.ts';
import type { ProgrammeState } from '../../programme/programme/state.ts';
import { takenBackOf } from './taken-back.ts';
import type { TakenBack } from './taken-back.ts';
import { untoldOf } from './told.ts';
import type { ProjectState } from '../../delivery/project/state.ts';

/** What a decision at a gate is judged by: everything it leans on outside its own stream. */
export interface GateFacts {
  readonly programme: ProgrammeState | undefined;
  readonly project: ProjectState | undefined;
  readonly plan: BusinessPlanState | undefined;
  /** Whether something decided elsewhere about the project has not been told to its own stream yet. */
  readonly pending: boolean;
  /** What was taken back of the plan's sign-offs and submissions, which its state no longer shows. */
  readonly takenBack: readonly TakenBack[];
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
export function gateFacts(projectId: string | undefined, world: LedgerWorld, by: Actor): GateFacts {
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const plan = projectId === undefined ? undefined : world.state('businessPlan', projectId);
  return {
    programme: world.states('programme')[0],
    project,
    plan,
    pending: projectId !== undefined && project !== undefined && untoldOf(projectId, world).length > 0,
    takenBack: projectId === undefined ? [] : takenBackOf(projectId, world),
    interested: projectId === undefined ? [] : interestedInProject(projectId, world.states('meeting')),
    titleOf: (boardId) => world.state('board', boardId)?.title ?? boardId,
    n: world.n,
    by,
  };
}
