import type { BoardState } from '../board/index.ts';
import type { World } from '../kernel/world.ts';
import type { ProgrammeCommand } from './commands.ts';
import type { ProgrammeState } from './fold.ts';

/** What a decision leans on outside its own stream. */
export interface ProgrammeFacts {
  /** Id of the programme that the ledger already holds, if any. */
  readonly existing: string | undefined;
  /** Boards named by the gates of the command that the ledger does not hold. */
  readonly unknownBoards: readonly string[];
}

/** The facts that this command needs. */
export function programmeFacts(
  command: ProgrammeCommand,
  world: World<{ programme: ProgrammeState; board: BoardState }>,
): ProgrammeFacts {
  const gates =
    command.type === 'AdoptGovernanceFramework' ? [...command.gates, ...(command.shortPath?.gates ?? [])] : [];
  const unknown = gates.map((gate) => gate.boardId).filter((boardId) => world.state('board', boardId) === undefined);
  return { existing: world.states('programme')[0]?.programmeId, unknownBoards: [...new Set(unknown)] };
}
