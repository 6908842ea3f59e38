import { membersOn, quorumOn } from '../../board/members.ts';
import type { BoardState, Seat } from '../../board/state.ts';
import { membersAside } from '../interests.ts';
import type { MeetingState } from '../state.ts';
import { thereFor } from './there.ts';

/** Who was there for an item, and who of them counts. */
export interface Sitting {
  readonly present: readonly Seat[];
  readonly counted: readonly Seat[];
  /** Ids of the members who stand aside, there or not. */
  readonly interested: readonly string[];
  readonly quorum: number;
}

/**
 * Who sits for an item on a day: of the members of that day, who was there for this item, and of those, who has no
 * interest in it. `inTheProject` are ids of whoever declared an interest in the project at any meeting.
 */
export function sittingFor(
  itemId: string,
  on: string,
  meeting: MeetingState,
  board: BoardState,
  inTheProject: readonly string[],
): Sitting {
  const there = thereFor(itemId, meeting);
  const seats = membersOn(board, on);
  const present = seats.filter((seat) => there.has(seat.memberId));
  const seated = seats.map((seat) => seat.memberId);
  const interested = membersAside(itemId, meeting, inTheProject, seated);
  const counted = present.filter((seat) => !interested.includes(seat.memberId));
  return { present, counted, interested, quorum: quorumOn(board, on) };
}
