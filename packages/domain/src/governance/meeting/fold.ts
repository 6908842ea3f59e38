import { stated } from '../../kernel/entry.ts';
import type { EntryHead, Stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { MeetingEvent } from './events.ts';
import type { Interest, MeetingState, PresenceChange, TakenBack } from './state.ts';

/** What each entry makes of a meeting. */
export const meetingFold: Fold<MeetingState, MeetingEvent, 'MeetingCalled'> = {
  begins: { MeetingCalled: (entry, state) => state ?? called(entry) },
  goesOn: {
    ItemTabled: (state, entry) => ({ ...state, items: [...state.items, stated(entry.data, entry)] }),
    InterestDeclared: (state, entry) => ({ ...state, interests: [...state.interests, stated(entry.data, entry)] }),
    ItemWithdrawn: withoutItem,
    InterestWithdrawn: withoutInterest,
    AttendanceRecorded: (state, entry) => ({ ...state, attendance: stated(entry.data, entry) }),
    ArrivalRecorded: (state, entry) => moved(state, { moved: 'arrived', ...entry.data }, entry),
    DepartureRecorded: (state, entry) => moved(state, { moved: 'left', ...entry.data }, entry),
    ChairTaken: (state, entry) => ({ ...state, chairs: [...state.chairs, stated(entry.data, entry)] }),
    ReportPublished: (state, entry) => ({ ...state, reports: [...state.reports, stated(entry.data, entry)] }),
    DecisionMinuted: (state, entry) => {
      const { decisionId } = entry.data;
      const decision = { decisionId, minuted: stated(entry.data, entry), calledIn: undefined };
      return { ...state, decisions: [...state.decisions, decision] };
    },
    MeetingClosed: (state, entry) => ({ ...state, closed: stated(true, entry), hours: entry.data }),
    MinutesConfirmed: (state, entry) => ({ ...state, confirmed: stated(entry.data, entry) }),
    MeetingCancelled: (state, entry) => ({ ...state, cancelled: stated(true, entry) }),
    DecisionCalledIn: (state, entry) => {
      const { decisionId, by } = entry.data;
      const decisions = state.decisions.map((one) =>
        one.decisionId === decisionId ? { ...one, calledIn: stated({ by }, entry) } : one,
      );
      return { ...state, decisions };
    },
  },
};

function moved(state: MeetingState, movement: PresenceChange, entry: EntryHead): MeetingState {
  return { ...state, movements: [...state.movements, stated(movement, entry)] };
}

function withoutItem(state: MeetingState, entry: EntryOf<MeetingEvent, 'ItemWithdrawn'>) {
  const { itemId } = entry.data;
  const { left, taken } = takenBack(state.items, (one) => one.itemId === itemId, entry);
  return { ...state, items: left, withdrawnItems: [...state.withdrawnItems, ...taken] };
}

function withoutInterest(state: MeetingState, entry: EntryOf<MeetingEvent, 'InterestWithdrawn'>) {
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

function called(entry: EntryOf<MeetingEvent, 'MeetingCalled'>): MeetingState {
  const { boardId, heldOn, place, startsAt } = entry.data;
  return {
    meetingId: entry.stream.slice('meeting-'.length),
    boardId,
    called: stated(true, entry),
    heldOn,
    place,
    startsAt,
    hours: {},
    items: [],
    withdrawnItems: [],
    interests: [],
    withdrawnInterests: [],
    attendance: undefined,
    movements: [],
    chairs: [],
    reports: [],
    decisions: [],
    closed: undefined,
    confirmed: undefined,
    cancelled: undefined,
  };
}
