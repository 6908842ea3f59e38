import type { BoardState } from '../board/index.ts';
import { gateFacts } from '../governance/facts.ts';
import type { GateFacts, GateWorld } from '../governance/facts.ts';
import type { Actor } from '../kernel/entry.ts';
import type { MeetingCommand } from './commands.ts';

/** What decisions about a meeting lean on outside its own stream. */
export interface MeetingFacts extends GateFacts {
  /** The board that meets; `undefined` when there is no such board. */
  readonly board: BoardState | undefined;
}

/** The facts for every command about a meeting. */
export function meetingFacts(command: MeetingCommand, world: GateWorld, by: Actor): MeetingFacts {
  const meeting = world.state('meeting', command.meetingId);
  const boardId = command.type === 'CallMeeting' ? command.boardId : meeting?.boardId;
  const projectId =
    command.type === 'TableItem'
      ? command.about?.projectId
      : command.type === 'MinuteDecision'
        ? meeting?.items.find((one) => one.value.itemId === command.itemId)?.value.about?.projectId
        : undefined;
  return {
    ...gateFacts(projectId, world, by),
    board: boardId === undefined ? undefined : world.state('board', boardId),
  };
}
