import type { BoardState } from '../board/index.ts';
import type { BusinessPlanState } from '../businessPlan/index.ts';
import type { Capability } from '../kernel/capability.ts';
import type { MeetingState } from '../meeting/index.ts';
import type { ProgrammeState } from '../programme/index.ts';
import { projectCommands } from './commands.ts';
import type { ProjectCommand } from './commands.ts';
import { decideProject } from './decide.ts';
import type { ProjectEvent } from './events.ts';
import { projectFacts } from './facts.ts';
import type { ProjectFacts } from './facts.ts';
import { replayedProject } from './replayed.ts';
import { projectRestsOn } from './rests-on.ts';
import type { ProjectState } from './state.ts';

export * from './approvals.ts';
export * from './commands.ts';
export * from './events.ts';
export * from './latest.ts';
export { byRank, isOpen } from './ranking.ts';
export * from './stage.ts';
export type * from './state.ts';
export * from './words.ts';

/** One piece of work in the programme, from the backlog on. */
export const project: Capability<
  'project',
  ProjectState,
  ProjectEvent,
  ProjectCommand,
  ProjectFacts,
  {
    programme: ProgrammeState;
    project: ProjectState;
    businessPlan: BusinessPlanState;
    board: BoardState;
    meeting: MeetingState;
  }
> = {
  ...replayedProject,
  commands: projectCommands,
  idOf: (command) => command.projectId,
  factsFor: projectFacts,
  decide: decideProject,
  restsOn: projectRestsOn,
};
