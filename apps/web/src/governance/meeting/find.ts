import { inOrder } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { ThingsAt } from '../../search/things/thing.ts';

/** Meetings, by board, day or what is on their agenda. */
export const things: ThingsAt = ({ world }) =>
  world
    .states('meeting')
    .toSorted((one, other) => inOrder(one.heldOn, other.heldOn))
    .map(({ meetingId, boardId, heldOn, items }) => ({
      path: `/meetings/${meetingId}`,
      name: `${world.state('board', boardId)?.title ?? boardId}, ${formatDay(heldOn)}`,
      kind: 'Meetings',
      note: '',
      others: items.map(({ value }) => value.title),
    }));
