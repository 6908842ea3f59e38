import type { LedgerWorld } from '../../../world.ts';
import { inTime } from '../../meeting/order.ts';
import type { MeetingState } from '../../meeting/state.ts';

/** A meeting that has been, and where the ledger stood for those who sat in it. */
export interface MeetingHad {
  readonly meetingId: string;
  /** Title of the board. */
  readonly board: string;
  readonly heldOn: string;
  /** Number of the last entry before them; absent where neither a decision nor a paper names one. */
  readonly position: number | undefined;
  /** Number of the last entry by which what it decided on its day was recorded; absent where it decided nothing then. */
  readonly end: number | undefined;
}

/**
 * The meetings before a day, and those of that day that are over or have decided something, the latest first. None that
 * was cancelled: nobody sat in it.
 */
export function whatMeetingsHad(world: LedgerWorld, on: string): readonly MeetingHad[] {
  return world
    .states('meeting')
    .filter((meeting) => hasMet(meeting, on))
    .toSorted((a, b) => inTime(b, a))
    .map((meeting) => ({
      meetingId: meeting.meetingId,
      board: world.state('board', meeting.boardId)?.title ?? meeting.boardId,
      heldOn: meeting.heldOn,
      position: positionOf(meeting),
      end: endOfMeeting(meeting, world),
    }));
}

function hasMet({ heldOn, closed, cancelled, decisions }: MeetingState, on: string): boolean {
  if (cancelled !== undefined) return false;
  return closed !== undefined || heldOn < on || (heldOn === on && decisions.length > 0);
}

/** The highest position that its decisions name, or else its papers. Example: decisions at 40 and 42 make 42. */
function positionOf({ decisions, reports }: MeetingState): number | undefined {
  const decided = decisions.map((one) => one.minuted.value.knownAt);
  const all = decided.length === 0 ? reports.map((one) => one.value.position) : decided;
  return highest(all);
}

/**
 * Number of the last entry by which what a meeting decided on its day was recorded: its minutes, and what projects were
 * told of them. Example: minuted as entries 43 and 45 and told as 44 and 46 makes 46. `undefined` where it decided
 * nothing on that day.
 */
export function endOfMeeting({ heldOn, decisions }: MeetingState, world: LedgerWorld): number | undefined {
  const minuted = decisions.map((one) => one.minuted).filter((one) => one.on === heldOn);
  const ids = new Set(minuted.map(({ value }) => value.decisionId));
  const told = world
    .states('project')
    .flatMap((project) => project.decisions.filter((one) => ids.has(one.decisionId)).map((one) => one.recorded));
  return highest([...minuted, ...told].map((one) => one.n));
}

function highest(all: readonly number[]): number | undefined {
  const found = Math.max(0, ...all);
  return found === 0 ? undefined : found;
}
