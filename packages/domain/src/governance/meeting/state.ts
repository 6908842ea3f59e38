import type { Stated } from '../../kernel/entry.ts';
import type { MeetingEvent } from './events.ts';

type Data<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

export type Item = Data<'ItemTabled'>;
export type Interest = Data<'InterestDeclared'>;
export type Attendance = Data<'AttendanceRecorded'>;
export type Report = Data<'ReportPublished'>;
export type Minute = Data<'DecisionMinuted'>;

/** Who called a decision in; the reason is that of the entry. */
export interface CallIn {
  readonly by: string;
}

/** A decision as minuted and, where it was called in, by whom. */
export interface MeetingDecision {
  readonly decisionId: string;
  readonly minuted: Stated<Minute>;
  readonly calledIn: Stated<CallIn> | undefined;
}

/** Something that was said of the meeting and taken back, with the reason. */
export interface TakenBack<T> {
  readonly was: Stated<T>;
  readonly withdrawn: Stated<true>;
}

/** A meeting as its entries leave it. */
export interface MeetingState {
  readonly meetingId: string;
  readonly boardId: string;
  readonly called: Stated<true>;
  /** The day it is called for. */
  readonly heldOn: string;
  readonly place: string | undefined;
  /** The agenda as it stands, in the order in which it was tabled. */
  readonly items: readonly Stated<Item>[];
  readonly withdrawnItems: readonly TakenBack<Item>[];
  /** Interests that stand, also in items that were withdrawn. */
  readonly interests: readonly Stated<Interest>[];
  readonly withdrawnInterests: readonly TakenBack<Interest>[];
  readonly attendance: Stated<Attendance> | undefined;
  readonly reports: readonly Stated<Report>[];
  readonly decisions: readonly MeetingDecision[];
  readonly closed: Stated<true> | undefined;
  readonly cancelled: Stated<true> | undefined;
}
