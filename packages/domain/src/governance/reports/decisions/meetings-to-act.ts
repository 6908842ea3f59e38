import { addDays } from '../../../kernel/day.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { waitToBeConfirmed } from '../../meeting/confirming/clerks-minutes.ts';
import { comingMeetings, meetingsFigure, pastMeetings } from './meetings.ts';

/** Meetings within this many days count as coming, and decisions of as many days as late news. */
export const lately = 31;

/** The meetings that somebody would come to, close, or confirm the minutes of. */
export function meetingsToAct(
  kind: 'meetingsComing' | 'meetingsNotClosed' | 'minutesToConfirm',
  world: LedgerWorld,
  on: string,
): Figure {
  switch (kind) {
    case 'meetingsComing':
      return meetingsFigure(
        'Meetings coming',
        `Meetings called for the next ${lately} days and neither closed nor cancelled`,
        comingMeetings(world, on).filter(({ meeting }) => meeting.heldOn <= addDays(on, lately)),
      );
    case 'meetingsNotClosed':
      return meetingsFigure(
        'Meetings not closed',
        'Meetings whose day has passed and that no entry closes or cancels',
        pastMeetings(world, on).filter(({ meeting: { closed, cancelled } }) => (closed ?? cancelled) === undefined),
      );
    case 'minutesToConfirm':
      return meetingsFigure(
        'Minutes to be confirmed',
        'Closed meetings of which a clerk wrote a decision and whose board has not confirmed the minutes',
        pastMeetings(world, on).filter(({ meeting }) => waitToBeConfirmed(meeting, world)),
      );
  }
}
