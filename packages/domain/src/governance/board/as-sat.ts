import type { Stated } from '../../kernel/entry.ts';
import { leftStaff } from '../../programme/programme/former-staff.ts';
import type { LedgerWorld } from '../../world.ts';
import { membersOn } from './members.ts';
import type { BoardState, Seat } from './state.ts';

/** A seat whose member is no longer on the staff, and since when: nobody sits in it, and nobody stood down from it. */
export interface VacantSeat {
  readonly seat: Seat;
  readonly since: Stated<unknown>;
}

/** The seats of a board that are vacant on a day because all roles were taken from their members, as when they are erased. */
export function vacantSeats(
  boardId: string,
  world: Pick<LedgerWorld, 'state' | 'states'>,
  on: string,
): readonly VacantSeat[] {
  const programme = world.states('programme')[0];
  const seats = world.state('board', boardId)?.seats.filter((seat) => seat.stoodDown === undefined) ?? [];
  return seats.flatMap((seat) => {
    const since = leftStaff(seat.memberId, programme, on);
    return since === undefined ? [] : [{ seat, since }];
  });
}

/** Every seat of any board that somebody sits in on a day: whoever was erased, or has left, sits in none. */
export function seatsTaken(
  world: Pick<LedgerWorld, 'state' | 'states'>,
  on: string,
): readonly (Seat & { readonly boardId: string })[] {
  return world.states('board').flatMap(({ boardId }) => {
    const board = boardAsSat(boardId, world, on);
    return board === undefined ? [] : membersOn(board, on).map((seat) => ({ ...seat, boardId }));
  });
}

/** A board as it sits on a day: without the vacant seats, whose members neither count nor are offered. */
export function boardAsSat(
  boardId: string,
  world: Pick<LedgerWorld, 'state' | 'states'>,
  on: string,
): BoardState | undefined {
  const board = world.state('board', boardId);
  const vacant = new Set(vacantSeats(boardId, world, on).map((one) => one.seat));
  return board === undefined || vacant.size === 0
    ? board
    : { ...board, seats: board.seats.filter((seat) => !vacant.has(seat)) };
}
