import { amended, amendedAbout, amendedBeginning, answeredBy, onlyCorrected } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { outcomeInWords } from '../gates/outcome-in-words.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './state.ts';

/** Entries about a meeting in words. Members are called by their posts. */
export const meetingEntryWords: Words<MeetingEvent, States> = {
  MeetingCalled: {
    says: ({ data }, world) =>
      `Meeting of ${world.state('board', data.boardId)?.title ?? data.boardId} called for ${data.heldOn}${data.startsAt === undefined ? '' : `, ${data.startsAt}`}`,
    why: 'asked',
    counter: {
      ...onlyCorrected('A meeting that was called by mistake is cancelled.'),
      settled: {
        fields: ['boardId', 'heldOn'],
        by: ['InterestDeclared', 'AttendanceRecorded', 'ArrivalRecorded', 'DecisionMinuted', 'MeetingClosed'],
        sentence: 'Who sat, who had an interest and what was decided is that board’s, on that day.',
      },
    },
  },
  ItemTabled: {
    says: ({ data }) => `Item tabled: ${data.title}`,
    why: 'asked',
    counter: {
      ...amendedBeginning('itemId'),
      kept: 'An item that was tabled by mistake is withdrawn from the agenda.',
      settled: {
        fields: ['about'],
        by: ['InterestDeclared', 'ReportPublished', 'DecisionMinuted'],
        sentence: 'Withdraw the item and table the matter anew: an interest that was declared in it goes on to count.',
      },
    },
  },
  InterestDeclared: {
    says: ({ data: { memberId, itemId }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      return `Interest declared by ${post(memberId, meeting, world)} in ${item(itemId, meeting)}`;
    },
    why: { nature: 'The interest' },
    counter: answeredBy(
      ['InterestWithdrawn'],
      'Take the interest back, with the reason; declare it anew where needed.',
    ),
  },
  ItemWithdrawn: {
    says: ({ data, stream }, world) => `Item withdrawn: ${item(data.itemId, meetingOf(stream, world))}`,
    why: 'asked',
    counter: answeredBy(['ItemTabled'], 'Table the matter again, as an item of its own.'),
  },
  InterestWithdrawn: {
    says: ({ data: { memberId, itemId }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      return `Interest of ${post(memberId, meeting, world)} in ${item(itemId, meeting)} withdrawn: declared by mistake`;
    },
    why: 'asked',
    counter: answeredBy(['InterestDeclared'], 'Declare the interest again.'),
  },
  AttendanceRecorded: {
    says: ({ data: { present, apologies, remotely } }) =>
      `Attendance recorded: ${present.length} present${remotely === undefined ? '' : ` (${remotely.length} remotely)`}, ${apologies.length} with apologies`,
    why: 'none',
    counter: answeredBy(['AttendanceRecorded'], 'Record the attendance again: the newest takes its place.'),
  },
  ArrivalRecorded: {
    says: ({ data: { memberId, itemId, manner }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      return `There from ${item(itemId, meeting)} on${manner === 'remotely' ? ', remotely' : ''}: ${post(memberId, meeting, world)}`;
    },
    why: 'asked',
    counter: amended,
  },
  DepartureRecorded: {
    says: ({ data: { memberId, itemId }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      return `Not there from ${item(itemId, meeting)} on: ${post(memberId, meeting, world)}`;
    },
    why: 'asked',
    counter: amended,
  },
  ChairTaken: {
    says: ({ data: { memberId, itemId }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      return `In the chair from ${item(itemId, meeting)} on: ${post(memberId, meeting, world)}`;
    },
    why: 'asked',
    counter: amended,
  },
  ReportPublished: {
    says: ({ data }) => `Report published: ${data.title}, as known at entry ${data.position}`,
    why: 'none',
    counter: {
      ...amendedAbout('reportId'),
      restedOnBy: ['DecisionMinuted'],
      settled: {
        fields: ['itemId', 'position'],
        by: ['DecisionMinuted'],
        sentence: 'What was before the board when it decided stays before it.',
      },
    },
  },
  DecisionMinuted: {
    says: ({ data: { itemId, outcome, gate }, stream }, world) => {
      const at = gate === undefined ? '' : `, at the gate ${gate.title}, on version ${gate.version} of the plan`;
      return `${outcomeInWords(outcome)}: ${item(itemId, meetingOf(stream, world))}${at}`;
    },
    why: { reasons: 'Reasons', alternatives: 'Alternatives considered' },
    counter: answeredBy(
      ['DecisionCalledIn', 'DecisionMinuted'],
      'A decision is never taken back: the board decides again, or it is called in.',
    ),
  },
  MeetingClosed: {
    says: ({ data: { beganAt, endedAt } }) =>
      `Meeting closed${beganAt === undefined ? '' : `; it began at ${beganAt}`}${endedAt === undefined ? '' : `; it ended at ${endedAt}`}`,
    why: 'none',
    counter: amended,
  },
  MinutesConfirmed: {
    says: ({ data: { laterMeetingId } }, world) =>
      `Minutes confirmed at the meeting of ${world.state('meeting', laterMeetingId)?.heldOn ?? laterMeetingId}`,
    why: 'asked',
    counter: amended,
  },
  MeetingCancelled: { says: () => 'Meeting cancelled', why: 'asked', counter: amended },
  DecisionCalledIn: {
    says: ({ data: { decisionId, by }, stream }, world) => {
      const meeting = meetingOf(stream, world);
      const decided = meeting?.decisions.find((one) => one.decisionId === decisionId);
      return `Called in by ${by}: ${decided === undefined ? decisionId : item(decided.minuted.value.itemId, meeting)}`;
    },
    why: 'asked',
    counter: answeredBy(['DecisionMinuted'], 'What was called in is decided again.'),
  },
};

function meetingOf(stream: string, world: LedgerWorld): MeetingState | undefined {
  return world.state('meeting', splitStream(stream).id);
}

function item(itemId: string, meeting: MeetingState | undefined): string {
  const tabled = [...(meeting?.items ?? []), ...(meeting?.withdrawnItems ?? []).map((one) => one.was)];
  return tabled.find((one) => one.value.itemId === itemId)?.value.title ?? itemId;
}

function post(memberId: string, meeting: MeetingState | undefined, world: LedgerWorld): string {
  const board = meeting && world.state('board', meeting.boardId);
  return board?.seats.findLast((seat) => seat.memberId === memberId)?.post ?? memberId;
}
