import type { LedgerWorld } from '../../../world.ts';
import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { inTime } from '../../meeting/order.ts';
import type { MeetingState } from '../../meeting/state.ts';

/** A meeting with its board's title. */
export interface MeetingRow {
  readonly meeting: MeetingState;
  readonly board: string;
}

/** Meetings still to come on a day, soonest first; today's counts until it is closed. None that was cancelled. */
export function comingMeetings(world: LedgerWorld, on: string): readonly MeetingRow[] {
  return calledMeetings(world, on).filter(({ meeting }) => meeting.cancelled === undefined);
}

/** Meetings called for a day that has not passed and not closed, soonest first; those that were cancelled among them. */
export function calledMeetings(world: LedgerWorld, on: string): readonly MeetingRow[] {
  return rows(world)
    .filter(({ meeting }) => meeting.closed === undefined && meeting.heldOn >= on)
    .toSorted((a, b) => inTime(a.meeting, b.meeting));
}

/** Meetings that were closed or whose day has passed, latest first; those that were cancelled among them. */
export function pastMeetings(world: LedgerWorld, on: string): readonly MeetingRow[] {
  return rows(world)
    .filter(({ meeting }) => meeting.closed !== undefined || meeting.heldOn < on)
    .toSorted((a, b) => inTime(b.meeting, a.meeting));
}

function rows(world: LedgerWorld): readonly MeetingRow[] {
  return world
    .states('meeting')
    .map((meeting) => ({ meeting, board: world.state('board', meeting.boardId)?.title ?? meeting.boardId }));
}

/** How many of these meetings there are. */
export function meetingsFigure(label: string, formula: string, meetings: readonly MeetingRow[]): Figure {
  return count(
    { label, unit: 'meetings', formula, doesNotTell: 'It does not tell how long they will take.' },
    meetings.map(({ meeting, board }) => ({
      label: `${board} on ${meeting.heldOn}`,
      entries: [meeting.called.n, ...(meeting.closed === undefined ? [] : [meeting.closed.n])],
    })),
  );
}
