import { newest, stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { BoardEvent } from './events.ts';
import type { BoardState, Constitution } from './state.ts';

/** What each entry makes of a board. */
export const boardFold: Fold<BoardState, BoardEvent, 'BoardConstituted'> = {
  begins: { BoardConstituted: constituted },
  goesOn: {
    MemberAppointed: (state, entry) => {
      const { memberId, post, chairs } = entry.data;
      const seat = { memberId, post, chairs, appointed: stated(true as const, entry), stoodDown: undefined };
      return { ...state, seats: [...state.seats, seat] };
    },
    MemberStoodDown: (state, entry) => {
      const { memberId } = entry.data;
      const seats = state.seats.map((seat) =>
        seat.memberId === memberId && seat.stoodDown === undefined
          ? { ...seat, stoodDown: stated(true as const, entry) }
          : seat,
      );
      return { ...state, seats };
    },
  },
};

function constituted(entry: EntryOf<BoardEvent, 'BoardConstituted'>, state: BoardState | undefined): BoardState {
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
