import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { membersOn, quorumOn } from '../../board/members.ts';
import { frameworkOn } from '../../gates/framework.ts';
import { chairFor, remotelyFor } from '../../meeting/presence/there.ts';
import type { MeetingState, Minute } from '../../meeting/state.ts';

/** By what right a board decided on an item. Members are opaque ids. */
export interface BoardAuthority {
  /** Title of the framework that it was judged by, or that was in force on the day; absent where there was none. */
  readonly framework: string | undefined;
  /** The fewest members without an interest who could decide on that day. */
  readonly quorum: number;
  /** Who was there for the item, who of them counted, and who of them took part remotely. */
  readonly present: readonly string[];
  readonly counted: readonly string[];
  readonly remotely: readonly string[];
  /** Who chaired the item; `undefined` where nothing recorded tells. */
  readonly chairedBy: string | undefined;
}

/**
 * By what right a board decided: who was there and who counted as minuted; the quorum, the framework and the chair as the
 * world knows them. What holds is what was known when it was minuted, so that the world is to be that after the minute;
 * `authorityDifferences` tells what reads otherwise since.
 */
export function boardAuthority(minuted: Stated<Minute>, meeting: MeetingState, world: LedgerWorld): BoardAuthority {
  const { value, on } = minuted;
  const { itemId, present, counted, gate } = value;
  const programme = world.states('programme')[0];
  const board = world.state('board', meeting.boardId);
  const judgedBy = programme?.frameworks.find((one) => one.value.frameworkId === gate?.frameworkId)?.value;
  const remotely = remotelyFor(itemId, meeting);
  return {
    framework: (judgedBy ?? frameworkOn(programme, on))?.title,
    quorum: board === undefined ? 1 : quorumOn(board, on),
    present,
    counted,
    remotely: present.filter((one) => remotely.has(one)),
    chairedBy: board === undefined ? undefined : chairFor(itemId, meeting, membersOn(board, on)),
  };
}
