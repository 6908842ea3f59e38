import { addDays, hourOf } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';

/** A meeting of more than this many days ago is more likely a slip of the hand than minutes recorded late. */
const lately = 92;

/**
 * What whoever calls a board to meet on a day should know first: a day that is long past, one before there was the
 * board, and another meeting of it on that day. None of it is refused, since minutes may be recorded late.
 */
export function callWarnings(world: LedgerWorld, boardId: unknown, heldOn: unknown, today: string): readonly string[] {
  const board = typeof boardId === 'string' ? world.state('board', boardId) : undefined;
  if (board === undefined || typeof heldOn !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(heldOn)) return [];
  const day = formatDay(heldOn);
  const since = board.constitutions[0]?.on;
  const others = world
    .states('meeting')
    .filter((one) => one.boardId === board.boardId && one.heldOn === heldOn && one.cancelled === undefined);
  return [
    ...(heldOn < addDays(today, -lately)
      ? [`${day} is long past. Call a meeting for it only to record the minutes of one that was held then.`]
      : []),
    ...(since !== undefined && heldOn < since
      ? [`The ${board.title} was constituted on ${formatDay(since)}: on ${day} nobody sat on it.`]
      : []),
    ...others.map((other) => {
      const { place, closed } = other;
      const hour = hourOf(other);
      const at = hour === undefined ? '' : ` at ${hour}`;
      const where = place === undefined ? '' : `, at ${place}`;
      const then =
        closed === undefined
          ? 'To add to that meeting, table an item there.'
          : 'That meeting is closed. Give this one its hour, so that the two can be told apart.';
      return `The ${board.title} ${closed === undefined ? 'is already called to meet' : 'has met'} on ${day}${at}${where}. ${then}`;
    }),
  ];
}
