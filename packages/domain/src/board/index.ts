import type { Capability } from '../kernel/capability.ts';
import { boardCommands } from './commands.ts';
import type { BoardCommand } from './commands.ts';
import { decideBoard } from './decide.ts';
import { describeBoard } from './describe.ts';
import { boardEvents } from './events.ts';
import type { BoardEvent } from './events.ts';
import { evolveBoard } from './fold.ts';
import type { BoardState } from './state.ts';

export * from './commands.ts';
export * from './events.ts';
export { membersOn, quorumOn } from './fold.ts';
export type * from './state.ts';

/** A body that decides: its quorum and its members. */
export const board: Capability<'board', BoardState, BoardEvent, BoardCommand, undefined, { board: BoardState }> = {
  category: 'board',
  events: boardEvents,
  commands: boardCommands,
  idOf: (command) => command.boardId,
  evolve: evolveBoard,
  factsFor: () => undefined,
  decide: decideBoard,
  commutes: new Set<BoardCommand['type']>(['AppointMember', 'StandDownMember']),
  describe: describeBoard,
};
