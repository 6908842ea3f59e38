import { boardAsSat, membersOn } from '@minutebook/domain';
import type { BoardState, LedgerWorld, MeetingCommand, MeetingState, Seat } from '@minutebook/domain';

import { meetingDay } from '../../public/meeting-day.ts';
import { notNow } from './NotNow.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, FormAddress, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a meeting was opened. */
export interface OpenedMeeting {
  readonly meeting: MeetingState;
  readonly board: BoardState;
  /** Who sits on the board on the meeting's day. */
  readonly members: readonly Seat[];
  readonly world: LedgerWorld;
  /** What of the meeting the form is about: an item; absent for the whole. */
  readonly about: string | undefined;
  /** The seat of whoever opened it; absent for somebody who does not sit on the board. */
  readonly own: Seat | undefined;
}

/** What the ledger holds of the meeting of an address. */
export function openMeeting(
  world: LedgerWorld,
  { ids, said }: FormAddress,
  personId: string | undefined,
): OpenedMeeting | undefined {
  const meeting = world.state('meeting', ids['meetingId'] ?? '');
  const board = meeting && boardAsSat(meeting.boardId, world, meeting.heldOn);
  if (meeting === undefined || board === undefined) return undefined;
  const members = membersOn(board, meeting.heldOn);
  const own = members.find(({ memberId }) => memberId === personId);
  return { meeting, board, members, world, about: said['about'], own };
}

/** The meeting, as what stands above a heading. */
export function meetingInWords({ board, meeting, world }: Pick<OpenedMeeting, 'board' | 'meeting' | 'world'>): string {
  return `${board.title}, ${meetingDay(meeting, world)}`;
}

const subject: Subject<OpenedMeeting> = {
  what: 'meeting',
  open: openMeeting,
  ids: ({ meeting }) => ({ meetingId: meeting.meetingId }),
  kind: meetingInWords,
  back: ({ meeting }) => ({ path: `/meetings/${meeting.meetingId}`, words: 'Back to the meeting' }),
  next: ({ meeting }) => toMeeting(meeting.meetingId),
};

/** Describes a form about a meeting. It is there while something of its kind can be recorded of the meeting at all. */
export function meetingForm<Schema extends MeetingSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedMeeting>, 'schema' | 'subject'>,
): AnyForm {
  const instead = (opened: OpenedMeeting) => notNow(schema.shape.type.value, opened.meeting) ?? form.instead?.(opened);
  return formOf({ ...form, instead, schema, subject });
}

type MeetingSchema = CommandSchema & { readonly shape: { readonly type: { readonly value: MeetingCommand['type'] } } };

/** Where a form about a meeting leads once it is recorded. */
export function toMeeting(meetingId: string) {
  return { to: '/meetings/$meetingId', params: { meetingId } } as const;
}

/** The day that something at the meeting is likely to have happened: its own day, or today before it. */
export function likelyDay({ heldOn }: MeetingState, today: string): string {
  return heldOn < today ? heldOn : today;
}
