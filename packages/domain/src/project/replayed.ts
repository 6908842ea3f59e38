import type { Replayed } from '../kernel/capability.ts';
import type { BoardState } from '../board/index.ts';
import type { BusinessPlanState } from '../businessPlan/index.ts';
import type { MeetingState } from '../meeting/index.ts';
import type { ProgrammeState } from '../programme/index.ts';
import { describeProject } from './describe.ts';
import { projectEvents } from './events.ts';
import type { ProjectEvent } from './events.ts';
import { evolveProject } from './fold.ts';
import type { ProjectState } from './state.ts';

/** How a project is replayed. */
export const replayedProject: Replayed<
  'project',
  ProjectState,
  ProjectEvent,
  {
    programme: ProgrammeState;
    project: ProjectState;
    businessPlan: BusinessPlanState;
    board: BoardState;
    meeting: MeetingState;
  }
> = {
  category: 'project',
  events: projectEvents,
  evolve: evolveProject,
  describe: describeProject,
};
