import type { Capability } from '../kernel/capability.ts';
import { boardCommands } from './commands.ts';
import type { BoardCommand } from './commands.ts';
import { decideBoard } from './decide.ts';
import type { BoardEvent } from './events.ts';
import { replayedBoard } from './replayed.ts';
import { boardRestsOn } from './rests-on.ts';
import type { BoardState } from './state.ts';

export * from './commands.ts';
export * from './events.ts';
export { membersOn, quorumOn } from './fold.ts';
export type * from './state.ts';

/** A body that decides: its quorum and its members. */
export const board: Capability<'board', BoardState, BoardEvent, BoardCommand, undefined, { board: BoardState }> = {
  ...replayedBoard,
  commands: boardCommands,
  idOf: (command) => command.boardId,
  factsFor: () => undefined,
  decide: decideBoard,
  restsOn: boardRestsOn,
};
