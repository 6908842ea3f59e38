import { whatMeetingsHad } from '@minutebook/domain';
import { useMemo } from 'react';

import { formatDay } from '../../design/days.ts';
import { useNow } from '../../replay/index.ts';
import { afterEntry } from '../point.ts';
import { today } from '../today.ts';

/** A meeting that has been, as a point of the ledger. */
export interface MeetingPoint {
  readonly meetingId: string;
  readonly board: string;
  readonly heldOn: string;
  /** “11 June 2026, ICT Project Board”: the day first, since the names of boards begin alike. */
  readonly label: string;
  /** As an address writes it: after an entry on the day of the meeting, or else the end of that day. */
  readonly point: string;
}

/**
 * The meetings that have been, as known now, the latest first. To look from, each is what its board had before it; to
 * compare with, its end, so that what has been new since the meeting is not what the meeting itself decided.
 */
export function useMeetings(to: 'look' | 'compare'): readonly MeetingPoint[] {
  const { world } = useNow();
  const day = today();
  return useMemo(
    () =>
      whatMeetingsHad(world, day).map(({ meetingId, board, heldOn, position, end }) => {
        const n = to === 'look' ? position : end;
        const point = n === undefined ? heldOn : afterEntry(n, heldOn);
        return { meetingId, board, heldOn, label: `${formatDay(heldOn)}, ${board}`, point };
      }),
    [world, day, to],
  );
}
