import { inForceOn } from '../../kernel/entry.ts';
import type { BoardState, Seat } from './state.ts';

/** Who sat on the board on a day: from the day of the appointment until the day before standing down. */
export function membersOn(board: BoardState, on: string): readonly Seat[] {
  return board.seats.filter(
    ({ appointed, stoodDown }) => appointed.on <= on && (stoodDown === undefined || on < stoodDown.on),
  );
}

/** Whether somebody sat on the board on a day; where there is no board, nobody did. */
export function sitsOn(memberId: string, board: BoardState | undefined, on: string): boolean {
  return board !== undefined && membersOn(board, on).some((seat) => seat.memberId === memberId);
}

/** The fewest members without an interest who may decide on a day: by the first constitution when that was later. */
export function quorumOn(board: BoardState, on: string): number {
  const inForce = inForceOn(board.constitutions, on) ?? board.constitutions[0];
  return inForce?.value.quorum ?? 1;
}
