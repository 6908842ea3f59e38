import { newestOf, restsOnEverything, restsOnNothing } from '../kernel/capability.ts';
import type { MeetingCommand } from './commands.ts';
import { concerns, interestsIn } from './interests.ts';
import type { MeetingState } from './state.ts';

/**
 * Who minutes a decision must have seen who was there and who had an interest in the item; what changed about the plan
 * is told by the position that the decision names. Who closes or cancels a meeting must have seen all of it.
 */
export function meetingRestsOn(command: MeetingCommand, state: MeetingState | undefined): number {
  switch (command.type) {
    case 'RecordAttendance':
      return newestOf(state?.attendance);
    case 'MinuteDecision': {
      if (state === undefined) return restsOnNothing;
      const inIt = concerns(command.itemId, state);
      const takenBack = state.withdrawnInterests.filter((one) => inIt(one.was.value)).map((one) => one.withdrawn);
      return newestOf(state.attendance, ...interestsIn(command.itemId, state), ...takenBack);
    }
    case 'CallMeeting':
    case 'CloseMeeting':
    case 'CancelMeeting':
      return restsOnEverything;
    case 'TableItem':
    case 'WithdrawItem':
    case 'DeclareInterest':
    case 'WithdrawInterest':
    case 'PublishReport':
    case 'CallInDecision':
      return restsOnNothing;
  }
}
