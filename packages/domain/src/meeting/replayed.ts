import type { Replayed } from '../kernel/capability.ts';
import type { BoardState } from '../board/index.ts';
import type { BusinessPlanState } from '../businessPlan/index.ts';
import type { ProgrammeState } from '../programme/index.ts';
import type { ProjectState } from '../project/index.ts';
import { describeMeeting } from './describe.ts';
import { meetingEvents } from './events.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './fold.ts';
import type { MeetingState } from './state.ts';

/** How a meeting is replayed. */
export const replayedMeeting: Replayed<
  'meeting',
  MeetingState,
  MeetingEvent,
  {
    programme: ProgrammeState;
    project: ProjectState;
    businessPlan: BusinessPlanState;
    board: BoardState;
    meeting: MeetingState;
  }
> = {
  category: 'meeting',
  events: meetingEvents,
  evolve: evolveMeeting,
  describe: describeMeeting,
};
