import { accepted } from '../../kernel/decision.ts';
import { decidesOn, everything, newestOf, nothing, restsOnNothing, rulesFor } from '../../kernel/deciding.ts';
import type { Actor, Role } from '../../kernel/entry.ts';
import { keepers } from '../../kernel/roles.ts';
import type { LedgerWorld, States } from '../../world.ts';
import * as command from './commands.ts';
import type { MeetingCommandOf } from './commands.ts';
import { table, withdrawItem } from './decide-agenda.ts';
import { recordAttendance } from './decide-attendance.ts';
import { decideInterest } from './decide-interest.ts';
import { decideMinute } from './decide-minute.ts';
import { call, callIn, cancel, meetingIsNotKnown, publish } from './decide.ts';
import { meetingEvents } from './events.ts';
import type { MeetingEvent } from './events.ts';
import { boardOf, factsToMinute, factsToTable } from './facts.ts';
import { concerns, interestsIn } from './interests.ts';
import { outsideTheMeeting } from './refusals.ts';
import type { MeetingState } from './state.ts';

const { begins, goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

type Interest = MeetingCommandOf<'DeclareInterest' | 'WithdrawInterest'>;

/** A member speaks for themselves; an administrator records what another one said. */
const ofInterests = {
  by: ['boardMember', 'administrator'] as const,
  actsAs: ({ memberId }: Interest, personId: string): Role | undefined =>
    memberId === personId ? undefined : 'administrator',
  restsOn: nothing,
  facts: ({ meetingId }: Interest, world: LedgerWorld, by: Actor) => ({ board: boardOf(meetingId, world), by }),
  decide: decideInterest,
};

/** Who minutes a decision must have seen who was there and who had an interest in the item. */
function minuteRestsOn({ itemId }: MeetingCommandOf<'MinuteDecision'>, state: MeetingState | undefined): number {
  if (state === undefined) return restsOnNothing;
  const inIt = concerns(itemId, state);
  const takenBack = state.withdrawnInterests.filter((one) => inIt(one.was.value)).map((one) => one.withdrawn);
  return newestOf(state.attendance, ...interestsIn(itemId, state), ...takenBack);
}

/**
 * Every command about a meeting. What changed about a plan that is decided on is told by the position that the decision
 * names. Who closes or cancels a meeting must have seen all of it.
 */
export const meetingDecides = decidesOn<MeetingState, MeetingEvent, States>()({
  events: meetingEvents,
  idField: 'meetingId',
  unknown: meetingIsNotKnown,
  before: outsideTheMeeting,
  commands: [
    begins(command.CallMeeting, {
      by: keepers,
      records: 'MeetingCalled',
      restsOn: everything,
      facts: ({ boardId }, world) => world.state('board', boardId),
      decide: call,
    }),
    goesOn(command.TableItem, {
      by: keepers,
      records: 'ItemTabled',
      restsOn: nothing,
      facts: factsToTable,
      decide: table,
    }),
    goesOn(command.WithdrawItem, { by: keepers, records: 'ItemWithdrawn', restsOn: nothing, decide: withdrawItem }),
    goesOn(command.DeclareInterest, { ...ofInterests, records: 'InterestDeclared' }),
    goesOn(command.WithdrawInterest, { ...ofInterests, records: 'InterestWithdrawn' }),
    goesOn(command.RecordAttendance, {
      by: keepers,
      records: 'AttendanceRecorded',
      restsOn: (_command, state) => newestOf(state?.attendance),
      facts: ({ meetingId }, world) => boardOf(meetingId, world),
      decide: recordAttendance,
    }),
    goesOn(command.PublishReport, {
      by: keepers,
      records: 'ReportPublished',
      restsOn: nothing,
      facts: (_command, world) => world.n,
      decide: publish,
    }),
    goesOn(command.MinuteDecision, {
      // Who prepares plans decides neither on them nor on who decides.
      by: ['boardMember'],
      records: 'DecisionMinuted',
      restsOn: minuteRestsOn,
      facts: factsToMinute,
      decide: decideMinute,
    }),
    goesOn(command.CloseMeeting, {
      by: keepers,
      records: 'MeetingClosed',
      restsOn: everything,
      decide: () => accepted({ type: 'MeetingClosed', data: {} }),
    }),
    goesOn(command.CancelMeeting, { by: keepers, records: 'MeetingCancelled', restsOn: everything, decide: cancel }),
    goesOn(command.CallInDecision, { by: keepers, records: 'DecisionCalledIn', restsOn: nothing, decide: callIn }),
  ],
});
