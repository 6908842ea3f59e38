import { formatDay } from '../../design/days.ts';
import type { Finder } from '../../search/finder.ts';

/** Meetings by board or day, as `2026-09-16` or “16 September 2026”, the latest first. */
export const find: Finder = ({ moment: { world }, holds }) =>
  world
    .states('meeting')
    .map(({ meetingId, boardId, heldOn }) => ({
      meetingId,
      heldOn,
      board: world.state('board', boardId)?.title ?? boardId,
    }))
    .filter(({ board, heldOn }) => holds(`${board}, ${formatDay(heldOn)}`, heldOn))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
    .map(({ meetingId, board, heldOn }) => ({
      path: `/meetings/${meetingId}`,
      words: `${board}, ${formatDay(heldOn)}`,
      kind: 'Meeting',
    }));
