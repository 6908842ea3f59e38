import { formatDay } from '../../design/days.ts';
import { committeePaper } from './committee-paper.ts';
import { knownBy } from './known.ts';
import type { LedgerAt } from './known.ts';
import { minutesOf } from './minutes.ts';
import type { Paper } from './model.ts';
import type { Recipe } from './recipe.ts';
import { summaryForMembers } from './summary.ts';

/** A paper, or why there can be none and which entry says so. */
export type Made =
  | { readonly kind: 'made'; readonly paper: Paper }
  | { readonly kind: 'none'; readonly because: string; readonly n: number | undefined };

/** Makes the paper of a recipe from the ledger. The same recipe and the same entries make the same paper, whenever it is made. */
export function makePaper(recipe: Recipe, at: LedgerAt): Made {
  const { from, to } = recipe;
  if (from !== undefined && to !== undefined && from > to) {
    return none(`The period ends on ${formatDay(to)}, before it begins on ${formatDay(from)}.`);
  }
  const known = knownBy(recipe, at);
  if (recipe.kind === 'summary') return { kind: 'made', paper: summaryForMembers(known) };
  const { meetingId } = recipe;
  if (meetingId === undefined) return none('Choose the meeting that the paper is for.');
  const meeting = known.world.state('meeting', meetingId);
  if (meeting === undefined)
    return none(`This meeting had not been called by entry ${known.world.n}: nothing can be said of it there.`);
  const { cancelled, heldOn } = meeting;
  if (cancelled !== undefined) {
    const why = cancelled.reason === undefined ? '' : ` ${cancelled.reason}`;
    return none(
      `The meeting of ${formatDay(heldOn)} was cancelled on ${formatDay(cancelled.on)}: nobody sits in it, so no paper is made for it and it has no minutes.${why}`,
      cancelled.n,
    );
  }
  const board = known.names.state('board', meeting.boardId);
  if (recipe.kind === 'minutes') return { kind: 'made', paper: minutesOf(meeting, board, known) };
  return { kind: 'made', paper: committeePaper(meeting, board, known) };
}

function none(because: string, n?: number): Made {
  return { kind: 'none', because, n };
}
