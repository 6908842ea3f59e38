import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { newestOf, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Refused } from '../../../kernel/decision.ts';
import { conveners } from '../../../kernel/roles.ts';
import { id } from '../../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import { membersOn, sitsOn } from '../../board/members.ts';
import type { BoardState, Seat } from '../../board/state.ts';
import { notOnTheAgenda } from '../decide-agenda.ts';
import * as event from '../events.ts';
import type { MeetingEvent } from '../events.ts';
import { boardOf } from '../facts.ts';
import { countOf } from '../refusals.ts';
import type { MeetingState } from '../state.ts';
import { chairFor, itemsFrom, remotelyFor, thereFor } from './there.ts';

const { goesOn } = rulesFor<MeetingState, MeetingEvent, States>();

const meeting = { meetingId: id };

/** Records that a member came, came back or went on from elsewhere; of what was decided or closed, with the reason. */
export const RecordArrival = defineCommand('RecordArrival', { ...meeting, ...event.ArrivalRecorded.schema.shape });

/** Records that a member left; of what was decided or closed, with the reason. */
export const RecordDeparture = defineCommand('RecordDeparture', {
  ...meeting,
  ...event.DepartureRecorded.schema.shape,
});

/** Records who took the chair; of what was decided or closed, with the reason. */
export const TakeChair = defineCommand('TakeChair', { ...meeting, ...event.ChairTaken.schema.shape });

type OfAMember = z.infer<typeof RecordArrival | typeof RecordDeparture | typeof TakeChair>;

/** Who says who was there must have seen what was said of it before. */
const ofAMember = {
  by: conveners,
  restsOn: (_command: OfAMember, state: MeetingState | undefined) =>
    newestOf(state?.attendance, ...(state?.movements ?? []), ...(state?.chairs ?? [])),
  facts: ({ meetingId }: OfAMember, world: LedgerWorld) => boardOf(meetingId, world),
};

/** As of everybody (`unfit`); then `MemberIsThere` in the same manner for that item. */
const recordArrival = goesOn(RecordArrival, {
  ...ofAMember,
  records: 'ArrivalRecorded',
  decide: (command, state, board) => {
    const { memberId, itemId, manner } = command;
    const refusal = unfit(command, state, board);
    if (refusal !== undefined) return refusal;
    const was = remotelyFor(itemId, state).has(memberId) ? 'remotely' : 'inPerson';
    if (!thereFor(itemId, state).has(memberId) || was !== manner) {
      return accepted({ type: 'ArrivalRecorded', data: { memberId, itemId, manner } });
    }
    return refused(
      'MemberIsThere',
      `As recorded, ${postOn(memberId, state, board)} was there for this item${was === 'remotely' ? ', remotely' : ''}.`,
      'Record first from which item on they were not there.',
    );
  },
});

/** As of everybody (`unfit`); then `MemberIsNotThere` for that item. */
const recordDeparture = goesOn(RecordDeparture, {
  ...ofAMember,
  records: 'DepartureRecorded',
  decide: (command, state, board) => {
    const { memberId, itemId } = command;
    const refusal = unfit(command, state, board) ?? notThere(command, state, board);
    return refusal ?? accepted({ type: 'DepartureRecorded', data: { memberId, itemId } });
  },
});

/** As of everybody (`unfit`); then `MemberIsNotThere` for that item, `MemberIsInTheChair`. */
const takeChair = goesOn(TakeChair, {
  ...ofAMember,
  records: 'ChairTaken',
  decide: (command, state, board) => {
    const { memberId, itemId } = command;
    const refusal = unfit(command, state, board) ?? notThere(command, state, board);
    if (refusal !== undefined) return refusal;
    if (chairFor(itemId, state, seatsOn(state, board)) !== memberId) {
      return accepted({ type: 'ChairTaken', data: { memberId, itemId } });
    }
    return refused(
      'MemberIsInTheChair',
      `As recorded, ${postOn(memberId, state, board)} chaired this item.`,
      'Nothing needs to be recorded.',
    );
  },
});

/** Commands about who was there for an item. */
export const presenceCommands = [recordArrival, recordDeparture, takeChair] as const;

/**
 * What is asked of all three, in this order: the item is on the agenda (`ItemIsNotTabled`, `ItemIsWithdrawn`), the member
 * sat on the board on the meeting's day (`MemberIsNotOnTheBoard`), and what was decided or closed is corrected with a
 * reason (`CorrectionNeedsAReason`).
 */
function unfit(command: OfAMember, state: MeetingState, board: BoardState | undefined): Refused | undefined {
  const missing = notOnTheAgenda(command.itemId, state);
  if (missing !== undefined) return missing;
  if (!sitsOn(command.memberId, board, state.heldOn)) {
    return refused(
      'MemberIsNotOnTheBoard',
      `This member did not sit on the board on ${state.heldOn}.`,
      'Choose among its members of that day, or appoint the member first.',
    );
  }
  return withoutReason(command, state);
}

function withoutReason({ reason, itemId }: OfAMember, state: MeetingState): Refused | undefined {
  if (reason !== undefined) return undefined;
  const { closed, decisions } = state;
  const from = itemsFrom(itemId, state);
  const decided = decisions.filter((one) => from.includes(one.minuted.value.itemId)).length;
  const why =
    closed !== undefined
      ? `The meeting was closed on ${closed.on}`
      : decided > 0
        ? `The board decided on ${countOf(decided, 'item')} from there on`
        : undefined;
  if (why === undefined) return undefined;
  return refused(
    'CorrectionNeedsAReason',
    `${why}, so this would correct who was there.`,
    'Say why it is corrected. A decision that then lacks its quorum stays, and is listed under Checks.',
  );
}

function notThere({ memberId, itemId }: OfAMember, state: MeetingState, board: BoardState | undefined) {
  if (thereFor(itemId, state).has(memberId)) return undefined;
  if (state.attendance === undefined) {
    return refused('MemberIsNotThere', 'Nobody has recorded yet who was there.', 'Record the attendance first.');
  }
  return refused(
    'MemberIsNotThere',
    `As recorded, ${postOn(memberId, state, board)} was not there for this item.`,
    'Record first from which item on they were there, or record the attendance again.',
  );
}

function seatsOn({ heldOn }: MeetingState, board: BoardState | undefined): readonly Seat[] {
  return board === undefined ? [] : membersOn(board, heldOn);
}

function postOn(memberId: string, state: MeetingState, board: BoardState | undefined): string {
  return seatsOn(state, board).find((seat) => seat.memberId === memberId)?.post ?? 'this member';
}
