import { inForceOn, newest, stated } from '../kernel/entry.ts';
import type { Entry } from '../kernel/entry.ts';
import type { BoardEvent } from './events.ts';
import type { BoardState, Constitution, Seat } from './state.ts';

/** The board after one more entry. */
export function evolveBoard(state: BoardState | undefined, entry: Entry<BoardEvent>): BoardState | undefined {
  if (state === undefined) return entry.type === 'BoardConstituted' ? constituted(undefined, entry) : undefined;
  switch (entry.type) {
    case 'BoardConstituted':
      return constituted(state, entry);
    case 'MemberAppointed': {
      const { memberId, post, chairs } = entry.data;
      const seat: Seat = { memberId, post, chairs, appointed: stated(true, entry), stoodDown: undefined };
      return { ...state, seats: [...state.seats, seat] };
    }
    case 'MemberStoodDown': {
      const { memberId } = entry.data;
      const seats = state.seats.map((seat) =>
        seat.memberId === memberId && seat.stoodDown === undefined
          ? { ...seat, stoodDown: stated(true as const, entry) }
          : seat,
      );
      return { ...state, seats };
    }
  }
}

function constituted(
  state: BoardState | undefined,
  entry: Extract<Entry<BoardEvent>, { type: 'BoardConstituted' }>,
): BoardState {
  const { title, remit, quorum } = entry.data;
  const one = stated<Constitution>({ title, remit, quorum }, entry);
  const constitutions = [...(state?.constitutions ?? []), one];
  return {
    boardId: entry.stream.slice('board-'.length),
    title: newest(constitutions)?.value.title ?? title,
    constitutions,
    seats: state?.seats ?? [],
  };
}

/** Who sat on the board on a day: from the day of the appointment until the day before standing down. */
export function membersOn(board: BoardState, on: string): readonly Seat[] {
  return board.seats.filter(
    ({ appointed, stoodDown }) => appointed.on <= on && (stoodDown === undefined || on < stoodDown.on),
  );
}

/** The fewest members without an interest who may decide on a day: by the first constitution when that was later. */
export function quorumOn(board: BoardState, on: string): number {
  const inForce = inForceOn(board.constitutions, on) ?? board.constitutions[0];
  return inForce?.value.quorum ?? 1;
}
