import { boardAsSat } from '../../board/as-sat.ts';
import { membersOn, quorumOn } from '../../board/members.ts';
import type { BoardState } from '../../board/state.ts';
import { frameworkOn, gatesOf } from '../../gates/framework.ts';
import type { LedgerWorld } from '../../../world.ts';

/**
 * The boards of the gates in force on a day on which fewer members sit than must be there to decide, in the order of the
 * gates; none while no framework is in force.
 */
export function boardsTooSmall(world: LedgerWorld, on: string): readonly BoardState[] {
  const framework = frameworkOn(world.states('programme')[0], on);
  const ids = new Set(framework === undefined ? [] : gatesOf(framework).map((one) => one.gate.boardId));
  return [...ids].flatMap((boardId) => {
    const board = boardAsSat(boardId, world, on);
    return board === undefined || membersOn(board, on).length >= quorumOn(board, on) ? [] : board;
  });
}
