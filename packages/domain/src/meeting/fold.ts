import { stated } from '../kernel/entry.ts';
import type { Entry, EntryHead, Stated } from '../kernel/entry.ts';
import type { MeetingEvent } from './events.ts';
import type { Interest, MeetingState, TakenBack } from './state.ts';

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
    case 'ItemWithdrawn':
      return withoutItem(state, entry);
    case 'InterestWithdrawn':
      return withoutInterest(state, entry);
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
    case 'MeetingCancelled':
      return { ...state, cancelled: stated(true, entry) };
    case 'DecisionCalledIn': {
      const { decisionId, by } = entry.data;
      const decisions = state.decisions.map((one) =>
        one.decisionId === decisionId ? { ...one, calledIn: stated({ by }, entry) } : one,
      );
      return { ...state, decisions };
    }
  }
}

function withoutItem(state: MeetingState, entry: Extract<Entry<MeetingEvent>, { type: 'ItemWithdrawn' }>) {
  const { itemId } = entry.data;
  const { left, taken } = takenBack(state.items, (one) => one.itemId === itemId, entry);
  return { ...state, items: left, withdrawnItems: [...state.withdrawnItems, ...taken] };
}

function withoutInterest(state: MeetingState, entry: Extract<Entry<MeetingEvent>, { type: 'InterestWithdrawn' }>) {
  const { itemId, memberId } = entry.data;
  const was = (one: Interest) => one.itemId === itemId && one.memberId === memberId;
  const { left, taken } = takenBack(state.interests, was, entry);
  return { ...state, interests: left, withdrawnInterests: [...state.withdrawnInterests, ...taken] };
}

/** What stands once some of it is taken back by an entry, and what was taken. */
function takenBack<T>(
  all: readonly Stated<T>[],
  was: (one: T) => boolean,
  entry: EntryHead,
): { readonly left: readonly Stated<T>[]; readonly taken: readonly TakenBack<T>[] } {
  const withdrawn = stated(true, entry);
  return {
    left: all.filter((one) => !was(one.value)),
    taken: all.filter((one) => was(one.value)).map((one) => ({ was: one, withdrawn })),
  };
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
    withdrawnItems: [],
    interests: [],
    withdrawnInterests: [],
    attendance: undefined,
    reports: [],
    decisions: [],
    closed: undefined,
    cancelled: undefined,
  };
}
