import { inTime } from '@minutebook/domain';

import type { ThingsAt } from '../../search/things/thing.ts';
import { meetingDay } from '../public/meeting-day.ts';

/** Meetings, by board, day or what is on their agenda. */
export const things: ThingsAt = ({ world }) =>
  world
    .states('meeting')
    .toSorted(inTime)
    .map((meeting) => ({
      path: `/meetings/${meeting.meetingId}`,
      name: `${world.state('board', meeting.boardId)?.title ?? meeting.boardId}, ${meetingDay(meeting, world)}`,
      kind: 'Meetings',
      note: '',
      others: meeting.items.map(({ value }) => value.title),
    }));
