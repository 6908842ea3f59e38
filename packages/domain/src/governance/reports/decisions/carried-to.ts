import type { LedgerWorld } from '../../../world.ts';
import { decisionOn } from '../../meeting/decided.ts';
import { metBefore } from '../../meeting/order.ts';
import type { Item, MeetingDecision, MeetingState } from '../../meeting/state.ts';

/** A later meeting of the same board, and what it decided about an item that was carried over to it. */
export interface CarriedTo {
  readonly meeting: MeetingState;
  readonly decision: MeetingDecision;
}

/** Where an item was decided that its own meeting decided nothing about; `undefined` where it was not. */
export function carriedTo(item: Item, meeting: MeetingState, world: LedgerWorld): CarriedTo | undefined {
  const later = world
    .states('meeting')
    .filter((one) => one.boardId === meeting.boardId && one.cancelled === undefined && metBefore(meeting, one));
  const found = later.flatMap((one) => {
    const decisions = one.items.flatMap(({ value }) =>
      isSame(item, value) ? (decisionOn(value.itemId, one) ?? []) : [],
    );
    return decisions.map((decision) => ({ meeting: one, decision }));
  });
  return found.toSorted((a, b) => (metBefore(a.meeting, b.meeting) ? -1 : 1))[0];
}

/** The same project at the same gate; of what is at no gate, the same title as well. */
function isSame(one: Item, other: Item): boolean {
  if (one.about?.projectId !== other.about?.projectId || one.about?.gateId !== other.about?.gateId) return false;
  return one.about?.gateId !== undefined || one.title === other.title;
}

/**
 * How many items of a meeting nothing has been decided about, there or at a later one; none of a meeting that was cancelled,
 * which decides nothing.
 */
export function leftOpen(meeting: MeetingState, world: LedgerWorld): number {
  if (meeting.cancelled !== undefined) return 0;
  return meeting.items.filter(
    ({ value }) => decisionOn(value.itemId, meeting) === undefined && carriedTo(value, meeting, world) === undefined,
  ).length;
}
