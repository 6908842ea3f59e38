import type { Stated } from '../../kernel/entry.ts';
import type { MeetingEvent } from './events.ts';

type Data<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

export type Item = Data<'ItemTabled'>;
export type Interest = Data<'InterestDeclared'>;
export type Attendance = Data<'AttendanceRecorded'>;
export type Chairing = Data<'ChairTaken'>;
export type Report = Data<'ReportPublished'>;
export type Minute = Data<'DecisionMinuted'>;

/** A member came or left, from an item of the agenda on. */
export type PresenceChange =
  | ({ readonly moved: 'arrived' } & Data<'ArrivalRecorded'>)
  | ({ readonly moved: 'left' } & Data<'DepartureRecorded'>);

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
  /** The hour it is called for. */
  readonly startsAt: string | undefined;
  /** When it began and ended, as its close says. */
  readonly hours: Data<'MeetingClosed'>;
  /** The agenda as it stands, in the order in which it was tabled. */
  readonly items: readonly Stated<Item>[];
  readonly withdrawnItems: readonly TakenBack<Item>[];
  /** Interests that stand, also in items that were withdrawn. */
  readonly interests: readonly Stated<Interest>[];
  readonly withdrawnInterests: readonly TakenBack<Interest>[];
  readonly attendance: Stated<Attendance> | undefined;
  /** Who came or left between items, as recorded. */
  readonly movements: readonly Stated<PresenceChange>[];
  /** Who took the chair from whoever is appointed to it. */
  readonly chairs: readonly Stated<Chairing>[];
  readonly reports: readonly Stated<Report>[];
  readonly decisions: readonly MeetingDecision[];
  readonly closed: Stated<true> | undefined;
  /** At which meeting of the board its minutes were confirmed. */
  readonly confirmed: Stated<Data<'MinutesConfirmed'>> | undefined;
  readonly cancelled: Stated<true> | undefined;
}
