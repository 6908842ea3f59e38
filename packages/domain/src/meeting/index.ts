import type { BoardState } from '../board/index.ts';
import type { BusinessPlanState } from '../businessPlan/index.ts';
import type { Capability } from '../kernel/capability.ts';
import type { ProgrammeState } from '../programme/index.ts';
import type { ProjectState } from '../project/index.ts';
import { meetingCommands } from './commands.ts';
import type { MeetingCommand } from './commands.ts';
import { decideMeeting } from './decide.ts';
import type { MeetingEvent } from './events.ts';
import { meetingFacts } from './facts.ts';
import type { MeetingFacts } from './facts.ts';
import { replayedMeeting } from './replayed.ts';
import { meetingRestsOn } from './rests-on.ts';
import type { MeetingState } from './state.ts';

export * from './commands.ts';
export * from './events.ts';
export { interestedInProject, membersAside } from './interests.ts';
export type * from './state.ts';
export * from './words.ts';

/** A board's meeting: its agenda, who was there, and what it decided. */
export const meeting: Capability<
  'meeting',
  MeetingState,
  MeetingEvent,
  MeetingCommand,
  MeetingFacts,
  {
    programme: ProgrammeState;
    project: ProjectState;
    businessPlan: BusinessPlanState;
    board: BoardState;
    meeting: MeetingState;
  }
> = {
  ...replayedMeeting,
  commands: meetingCommands,
  idOf: (command) => command.meetingId,
  factsFor: meetingFacts,
  decide: decideMeeting,
  restsOn: meetingRestsOn,
};
