import type { LedgerWorld } from '../../../world.ts';
import { boardAsSat } from '../../board/as-sat.ts';
import { decisionOn } from '../../meeting/decided.ts';
import { interestedInProject } from '../../meeting/interests.ts';
import { sittingFor } from '../../meeting/presence/sitting.ts';
import type { Item, MeetingState } from '../../meeting/state.ts';
import { carriedTo } from './carried-to.ts';
import type { CarriedTo } from './carried-to.ts';

/** What is known of an item that its meeting decided nothing about. */
export interface NotDecided {
  /** How many of those who were there for it counted, where that is too few for the quorum of that day. */
  readonly tooFew: { readonly counted: number; readonly quorum: number } | undefined;
  /** The later meeting of the same board that decided it, and what it decided. */
  readonly carriedTo: CarriedTo | undefined;
}

/** Why nothing was decided about an item at its meeting, and where it was decided; `undefined` where it was decided there. */
export function notDecided(item: Item, meeting: MeetingState, world: LedgerWorld): NotDecided | undefined {
  if (decisionOn(item.itemId, meeting) !== undefined) return undefined;
  return { tooFew: tooFewFor(item, meeting, world), carriedTo: carriedTo(item, meeting, world) };
}

function tooFewFor(item: Item, meeting: MeetingState, world: LedgerWorld): NotDecided['tooFew'] {
  const { attendance, boardId, heldOn } = meeting;
  const board = boardAsSat(boardId, world, heldOn);
  if (attendance === undefined || board === undefined) return undefined;
  const projectId = item.about?.projectId;
  const aside = projectId === undefined ? [] : interestedInProject(projectId, world.states('meeting'));
  const { counted, quorum } = sittingFor(item.itemId, heldOn, meeting, board, aside);
  return counted.length < quorum ? { counted: counted.length, quorum } : undefined;
}
