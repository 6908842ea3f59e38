import { stated } from '../kernel/entry.ts';
import type { Entry } from '../kernel/entry.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './state.ts';

/** The meeting after one more entry. */
export function evolveMeeting(state: MeetingState | undefined, entry: Entry<MeetingEvent>): MeetingState | undefined {
  if (state === undefined) return entry.type === 'MeetingCalled' ? called(entry) : undefined;
  switch (entry.type) {
    case 'MeetingCalled':
      return state;
    case 'ItemTabled':
      return { ...state, items: [...state.items, stated(entry.data, entry)] };
    case 'InterestDeclared':
      return { ...state, interests: [...state.interests, stated(entry.data, entry)] };
    case 'AttendanceRecorded':
      return { ...state, attendance: stated(entry.data, entry) };
    case 'ReportPublished':
      return { ...state, reports: [...state.reports, stated(entry.data, entry)] };
    case 'DecisionMinuted': {
      const { decisionId } = entry.data;
      const decision = { decisionId, minuted: stated(entry.data, entry), calledIn: undefined };
      return { ...state, decisions: [...state.decisions, decision] };
    }
    case 'MeetingClosed':
      return { ...state, closed: stated(true, entry) };
    case 'DecisionCalledIn': {
      const { decisionId, by } = entry.data;
      const decisions = state.decisions.map((one) =>
        one.decisionId === decisionId ? { ...one, calledIn: stated({ by }, entry) } : one,
      );
      return { ...state, decisions };
    }
  }
}

function called(entry: Extract<Entry<MeetingEvent>, { type: 'MeetingCalled' }>): MeetingState {
  const { boardId, heldOn, place } = entry.data;
  return {
    meetingId: entry.stream.slice('meeting-'.length),
    boardId,
    called: stated(true, entry),
    heldOn,
    place,
    items: [],
    interests: [],
    attendance: undefined,
    reports: [],
    decisions: [],
    closed: undefined,
  };
}
