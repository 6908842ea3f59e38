import type { Entry } from '../kernel/entry.ts';
import type { GateWorld } from '../governance/facts.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './state.ts';
import { outcomeInWords } from './words.ts';

/** An entry about a meeting in words. Members are called by their posts. */
export function describeMeeting(entry: Entry<MeetingEvent>, world: GateWorld): string {
  const meeting = world.state('meeting', entry.stream.slice('meeting-'.length));
  switch (entry.type) {
    case 'MeetingCalled':
      return `Meeting of ${world.state('board', entry.data.boardId)?.title ?? entry.data.boardId} called for ${entry.data.heldOn}`;
    case 'ItemTabled':
      return `Item tabled: ${entry.data.title}`;
    case 'InterestDeclared': {
      const { memberId, itemId } = entry.data;
      return `Interest declared by ${post(memberId, meeting, world)} in ${item(itemId, meeting)}`;
    }
    case 'ItemWithdrawn':
      return `Item withdrawn: ${item(entry.data.itemId, meeting)}`;
    case 'InterestWithdrawn': {
      const { memberId, itemId } = entry.data;
      return `Interest of ${post(memberId, meeting, world)} in ${item(itemId, meeting)} withdrawn: declared by mistake`;
    }
    case 'AttendanceRecorded':
      return `Attendance recorded: ${entry.data.present.length} present, ${entry.data.apologies.length} with apologies`;
    case 'ReportPublished':
      return `Report published: ${entry.data.title}, as known at entry ${entry.data.position}`;
    case 'DecisionMinuted':
      return minuted(entry.data, meeting);
    case 'MeetingClosed':
      return 'Meeting closed';
    case 'MeetingCancelled':
      return 'Meeting cancelled';
    case 'DecisionCalledIn': {
      const { decisionId, by } = entry.data;
      const decided = meeting?.decisions.find((one) => one.decisionId === decisionId);
      return `Called in by ${by}: ${decided === undefined ? decisionId : item(decided.minuted.value.itemId, meeting)}`;
    }
  }
}

function minuted(
  data: Extract<MeetingEvent, { type: 'DecisionMinuted' }>['data'],
  meeting: MeetingState | undefined,
): string {
  const { itemId, outcome, gate } = data;
  const at = gate === undefined ? '' : `, at the gate ${gate.title}, on version ${gate.version} of the plan`;
  return `${outcomeInWords(outcome)}: ${item(itemId, meeting)}${at}`;
}

function item(itemId: string, meeting: MeetingState | undefined): string {
  const tabled = [...(meeting?.items ?? []), ...(meeting?.withdrawnItems ?? []).map((one) => one.was)];
  return tabled.find((one) => one.value.itemId === itemId)?.value.title ?? itemId;
}

function post(memberId: string, meeting: MeetingState | undefined, world: GateWorld): string {
  const board = meeting && world.state('board', meeting.boardId);
  return board?.seats.findLast((seat) => seat.memberId === memberId)?.post ?? memberId;
}
