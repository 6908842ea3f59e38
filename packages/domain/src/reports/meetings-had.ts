import type { LedgerWorld } from '../recorded.ts';
import type { MeetingState } from '../meeting/index.ts';
import { pastMeetings } from './meetings.ts';

/** A meeting that has been, and where the ledger stood for those who sat in it. */
export interface MeetingHad {
  readonly meetingId: string;
  /** Title of the board. */
  readonly board: string;
  readonly heldOn: string;
  /** Number of the last entry before them; absent where neither a decision nor a paper names one. */
  readonly position: number | undefined;
}

/** The meetings before a day, and those of that day that are over, the latest first. */
export function whatMeetingsHad(world: LedgerWorld, on: string): readonly MeetingHad[] {
  return pastMeetings(world, on).map(({ meeting, board }) => ({
    meetingId: meeting.meetingId,
    board,
    heldOn: meeting.heldOn,
    position: positionOf(meeting),
  }));
}

/** The highest position that its decisions name, or else its papers. Example: decisions at 40 and 42 make 42. */
function positionOf({ decisions, reports }: MeetingState): number | undefined {
  const decided = decisions.map((one) => one.minuted.value.knownAt);
  const all = decided.length === 0 ? reports.map((one) => one.value.position) : decided;
  const highest = Math.max(0, ...all);
  return highest === 0 ? undefined : highest;
}
