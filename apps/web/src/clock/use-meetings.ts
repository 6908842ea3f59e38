import { whatMeetingsHad } from '@minutebook/domain';
import { useMemo } from 'react';

import { formatDay } from '../design/days.ts';
import { useNow } from '../replay/index.ts';
import { afterEntry } from './point.ts';
import { today } from './today.ts';

/** A past meeting to look from: what its board had before it. */
export interface MeetingPoint {
  readonly meetingId: string;
  readonly board: string;
  readonly heldOn: string;
  /** “11 June 2026, ICT Project Board”: the day first, since the names of boards begin alike. */
  readonly label: string;
  /** As an address writes it: after the entry that its decisions or papers name, or else the end of its day. */
  readonly point: string;
}

/** The meetings that have been, as known now, the latest first. */
export function useMeetings(): readonly MeetingPoint[] {
  const { world } = useNow();
  const day = today();
  return useMemo(
    () =>
      whatMeetingsHad(world, day).map(({ meetingId, board, heldOn, position }) => ({
        meetingId,
        board,
        heldOn,
        label: `${formatDay(heldOn)}, ${board}`,
        point: position === undefined ? heldOn : afterEntry(position, heldOn),
      })),
    [world, day],
  );
}
