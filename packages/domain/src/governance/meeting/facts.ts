import { gateFacts } from '../gates/facts.ts';
import type { GateFacts } from '../gates/facts.ts';
import { boardAsSat } from '../board/as-sat.ts';
import type { BoardState } from '../board/state.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { LedgerWorld } from '../../world.ts';

/** What decisions about items of an agenda lean on outside the meeting's own stream. */
export interface MeetingFacts extends GateFacts {
  /** The board that meets; `undefined` when there is no such board. */
  readonly board: BoardState | undefined;
}

/** A command about a meeting. */
interface About {
  readonly meetingId: string;
}

/** The board that meets, as it sits on the meeting's day. */
export function boardOf(meetingId: string, world: LedgerWorld): BoardState | undefined {
  const meeting = world.state('meeting', meetingId);
  return meeting && boardAsSat(meeting.boardId, world, meeting.heldOn);
}

/** The facts for putting an item on the agenda, by the project that it would be about. */
export function factsToTable(
  { meetingId, about }: About & { readonly about?: { readonly projectId: string } | undefined },
  world: LedgerWorld,
  by: Actor,
): MeetingFacts {
  return { ...gateFacts(about?.projectId, world, by), board: boardOf(meetingId, world) };
}

/** The facts for minuting a decision, by the project that its item is about. */
export function factsToMinute(
  { meetingId, itemId }: About & { readonly itemId: string },
  world: LedgerWorld,
  by: Actor,
): MeetingFacts {
  const items = world.state('meeting', meetingId)?.items;
  const projectId = items?.find((one) => one.value.itemId === itemId)?.value.about?.projectId;
  return { ...gateFacts(projectId, world, by), board: boardOf(meetingId, world) };
}
