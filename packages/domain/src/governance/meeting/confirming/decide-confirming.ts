import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { everything, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Refused } from '../../../kernel/decision.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { id } from '../../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import { sitsOn } from '../../board/members.ts';
import type { BoardState } from '../../board/state.ts';
import { MinutesConfirmed } from '../events.ts';
import type { MeetingEvent } from '../events.ts';
import { boardOf } from '../facts.ts';
import { metBefore } from '../order.ts';
import type { MeetingState } from '../state.ts';
import { clerksWhoMinuted } from './clerks-minutes.ts';

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

/** Says that the board confirmed the minutes of a meeting; `laterMeetingId` is that of the meeting at which it did. */
export const ConfirmMinutes = defineCommand('ConfirmMinutes', { meetingId: id, ...MinutesConfirmed.schema.shape });

type Confirm = z.infer<typeof ConfirmMinutes>;

interface ConfirmFacts {
  readonly board: BoardState | undefined;
  /** The meeting at which they are confirmed. */
  readonly at: MeetingState | undefined;
  /** Ids of the clerks who wrote them. */
  readonly writers: readonly string[];
  readonly by: Actor;
}

/**
 * Decides on confirming the minutes. In this order: the meeting is over (`MeetingIsNotClosed`) and its minutes are not
 * confirmed (`MinutesAreAlreadyConfirmed`); they are confirmed at another, later meeting of the same board that is not
 * cancelled (`MeetingIsNotKnown`, `MeetingIsOfAnotherBoard`, `MeetingIsCancelled`, `MeetingIsNotLater`), on its day
 * (`MinutesWereConfirmedOnAnotherDay`); who says so sits on the board on that day (`ConfirmerIsNotOnTheBoard`) and did not
 * write them as a clerk (`MinutesAreTheirOwn`).
 */
export const confirmMinutes = goesOn(ConfirmMinutes, {
  by: ['boardMember'],
  records: 'MinutesConfirmed',
  restsOn: everything,
  facts: ({ meetingId, laterMeetingId }, world: LedgerWorld, by): ConfirmFacts => ({
    board: boardOf(meetingId, world),
    at: world.state('meeting', laterMeetingId),
    writers: clerksWhoMinuted(meetingId, world),
    by,
  }),
  decide: (command, state, facts) => {
    const refusal = notToBeConfirmed(state) ?? unfitMeeting(command, state, facts) ?? unfitMember(command, facts);
    return refusal ?? accepted({ type: 'MinutesConfirmed', data: { laterMeetingId: command.laterMeetingId } });
  },
});

function notToBeConfirmed({ closed, confirmed, heldOn }: MeetingState): Refused | undefined {
  if (closed === undefined) {
    return refused(
      'MeetingIsNotClosed',
      `The meeting of ${heldOn} is not closed, so its minutes are not complete.`,
      'Close it first.',
    );
  }
  if (confirmed === undefined) return undefined;
  return refused(
    'MinutesAreAlreadyConfirmed',
    `The board confirmed these minutes on ${confirmed.on}.`,
    'Nothing needs to be recorded.',
  );
}

function unfitMeeting({ effectiveOn }: Confirm, state: MeetingState, { at }: ConfirmFacts): Refused | undefined {
  if (at === undefined) return refused('MeetingIsNotKnown', 'There is no such meeting.', 'Call the meeting first.');
  if (at.boardId !== state.boardId) {
    return refused(
      'MeetingIsOfAnotherBoard',
      'The minutes would be confirmed at a meeting of another board.',
      'Choose a meeting of the board whose minutes they are.',
    );
  }
  if (at.cancelled !== undefined) {
    return refused('MeetingIsCancelled', `The meeting was cancelled on ${at.cancelled.on}.`, 'Choose another meeting.');
  }
  if (!metBefore(state, at)) {
    return refused(
      'MeetingIsNotLater',
      `Minutes are confirmed at a later meeting, and these are of ${state.heldOn}.`,
      'Choose a later meeting of the board.',
    );
  }
  if (effectiveOn === at.heldOn) return undefined;
  return refused(
    'MinutesWereConfirmedOnAnotherDay',
    `That meeting is held on ${at.heldOn}, so it confirms minutes on that day.`,
    `Give ${at.heldOn}.`,
  );
}

function unfitMember({ effectiveOn }: Confirm, { board, by, writers }: ConfirmFacts): Refused | undefined {
  if (!sitsOn(by.id, board, effectiveOn)) {
    return refused(
      'ConfirmerIsNotOnTheBoard',
      'Only a member of this board says that it confirmed its minutes.',
      'Ask a member of the board to record it.',
    );
  }
  if (!writers.includes(by.id)) return undefined;
  return refused(
    'MinutesAreTheirOwn',
    'You wrote these minutes as a clerk, so you do not confirm them.',
    'Ask another member of the board to record it.',
  );
}
