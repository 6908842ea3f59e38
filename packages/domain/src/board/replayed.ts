import type { Replayed } from '../kernel/capability.ts';
import { describeBoard } from './describe.ts';
import { boardEvents } from './events.ts';
import type { BoardEvent } from './events.ts';
import { evolveBoard } from './fold.ts';
import type { BoardState } from './state.ts';

/** How a board is replayed. */
export const replayedBoard: Replayed<'board', BoardState, BoardEvent, { board: BoardState }> = {
  category: 'board',
  events: boardEvents,
  evolve: evolveBoard,
  describe: describeBoard,
};
