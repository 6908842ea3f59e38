import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { rulers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { BoardEvent } from './events.ts';
import type { BoardState, Seat } from './state.ts';

const { begins, goesOn } = rulesFor<BoardState, BoardEvent, States>();

const board = { boardId: id };

/** `BoardWasNotConstitutedYet`: nothing is said of a board before its first day. */
function notBeforeItsFirstDay(
  { effectiveOn }: { readonly effectiveOn: string },
  state: BoardState | undefined,
): Refused | undefined {
  const since = state?.constitutions[0]?.on;
  if (since === undefined || effectiveOn >= since) return undefined;
  return refused(
    'BoardWasNotConstitutedYet',
    `On ${effectiveOn} the board had not been constituted; that happened on ${since}.`,
    'Give a day on or after the day it was constituted.',
  );
}

/** `BoardIsNotConstituted`. */
function boardIsNotConstituted(): Refused {
  return refused('BoardIsNotConstituted', 'There is no such board.', 'Constitute the board first.');
}

/** Sets up a board, or changes its title, remit or quorum. */
export const ConstituteBoard = defineCommand('ConstituteBoard', { ...board, ...event.BoardConstituted.schema.shape });

/** `NothingIsDifferent` from what is in force on the day. */
const constitute = begins(ConstituteBoard, {
  by: rulers,
  records: 'BoardConstituted',
  restsOn: (_command, state) => newestOf(...(state?.constitutions ?? [])),
  decide: (command, state) => {
    const { title, remit, quorum, effectiveOn } = command;
    const now = state && inForceOn(state.constitutions, effectiveOn)?.value;
    const optional = remit === undefined ? {} : { remit };
    const isSame = now?.title === title && now.remit === remit && now.quorum === quorum;
    return unlessSame(isSame, { type: 'BoardConstituted', data: { title, ...optional, quorum } });
  },
});

/** Seats somebody on the board. */
export const AppointMember = defineCommand('AppointMember', { ...board, ...event.MemberAppointed.schema.shape });

/**
 * `MemberIsAlreadyAppointed` while the seat lasts; `MemberSatLater` when a seat that ended since would overlap; into the
 * chair, `BoardIsChaired` while another seat in it would overlap.
 */
const appoint = goesOn(AppointMember, {
  by: rulers,
  records: 'MemberAppointed',
  restsOn: nothing,
  decide: (command, state) => {
    const { memberId, post, chairs, effectiveOn } = command;
    const last = state.seats.findLast((seat) => seat.memberId === memberId);
    if (last !== undefined && last.stoodDown === undefined) {
      return refused(
        'MemberIsAlreadyAppointed',
        `This member has sat on the board as ${last.post} since ${last.appointed.on}.`,
        'Stand the member down first if the post has changed.',
      );
    }
    if (last?.stoodDown !== undefined && effectiveOn < last.stoodDown.on) {
      return refused(
        'MemberSatLater',
        `This member sat on the board until ${last.stoodDown.on}.`,
        'Give a day on or after that day.',
      );
    }
    const refusal = chairs ? chairIsTaken(state, effectiveOn) : undefined;
    return refusal ?? accepted({ type: 'MemberAppointed', data: { memberId, post, chairs } });
  },
});

/** A new seat has no end, so whoever chairs on its first day or later is in the chair at once with it. */
function chairIsTaken({ seats }: BoardState, on: string): Refused | undefined {
  const other = seats.findLast((seat) => seat.chairs && (seat.stoodDown === undefined || seat.stoodDown.on > on));
  if (other === undefined) return undefined;
  const { post, appointed, stoodDown } = other;
  return stoodDown === undefined
    ? refused(
        'BoardIsChaired',
        `The board is chaired by ${post} since ${appointed.on}.`,
        'Stand the member in the chair down first, or appoint this one as a member who does not chair.',
      )
    : refused(
        'BoardIsChaired',
        `The board was chaired by ${post} until ${stoodDown.on}.`,
        'Give a day on or after that day, or appoint this one as a member who does not chair.',
      );
}

/** Ends somebody's seat on the board. */
export const StandDownMember = defineCommand('StandDownMember', { ...board, ...event.MemberStoodDown.schema.shape });

/** `MemberIsNotOnTheBoard`, `MemberWasNotAppointedYet`. */
const standDown = goesOn(StandDownMember, {
  by: rulers,
  records: 'MemberStoodDown',
  restsOn: nothing,
  decide: (command, state) => {
    const { memberId, effectiveOn } = command;
    const seat = state.seats.find((one) => one.memberId === memberId && one.stoodDown === undefined);
    if (seat === undefined) {
      return refused('MemberIsNotOnTheBoard', 'This member does not sit on the board.', 'Choose among its members.');
    }
    if (effectiveOn < seat.appointed.on) {
      return refused(
        'MemberWasNotAppointedYet',
        `On ${effectiveOn} this member had not been appointed; that happened on ${seat.appointed.on}.`,
        'Give a day on or after the day of the appointment.',
      );
    }
    return accepted({ type: 'MemberStoodDown', data: { memberId } });
  },
});

/**
 * Nobody sits twice at once, which would count them twice, and nobody chairs beside another: `MemberIsAlreadyAppointed`,
 * `BoardIsChaired`.
 */
export function seatedTwice({ seats }: BoardState): Refused | undefined {
  for (const [index, seat] of seats.entries()) {
    const at = seats.slice(0, index).filter((one) => overlap(one, seat));
    const twice = at.find((one) => one.memberId === seat.memberId);
    if (twice !== undefined) {
      return refused(
        'MemberIsAlreadyAppointed',
        `This member would sit on the board twice at once, as ${twice.post} and as ${seat.post}.`,
        'Correct the other seat first, or give a day that leaves one seat at a time.',
      );
    }
    const chair = seat.chairs ? at.find((one) => one.chairs) : undefined;
    if (chair !== undefined) {
      return refused(
        'BoardIsChaired',
        `The board would be chaired by ${chair.post} and by ${seat.post} at once.`,
        'Correct the other seat first, or give a day that leaves one in the chair at a time.',
      );
    }
  }
  return undefined;
}

function overlap(one: Seat, other: Seat): boolean {
  return from(one) < until(other) && from(other) < until(one) && from(one) < until(one) && from(other) < until(other);
}

function from({ appointed }: Seat): string {
  return appointed.on;
}

/** The day from which the seat is empty; after every day while it lasts. */
function until({ stoodDown }: Seat): string {
  return stoodDown?.on ?? '~';
}

/** Every command about a board. Leans on no other stream. */
export const boardDecides = decidesOn<BoardState, BoardEvent, States>()({
  events: event.boardEvents,
  idField: 'boardId',
  unknown: boardIsNotConstituted,
  before: notBeforeItsFirstDay,
  holds: seatedTwice,
  commands: [constitute, appoint, standDown],
});
