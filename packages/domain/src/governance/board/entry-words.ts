import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { BoardEvent } from './events.ts';

/** Entries about a board in words. Members are called by their posts. */
export const boardEntryWords: Words<BoardEvent, States> = {
  BoardConstituted: {
    says: ({ data }) => `Board constituted: ${data.title}, quorum ${data.quorum}`,
    why: { remit: 'Remit' },
    counter: {
      ...amended,
      kept: 'A board that was constituted by mistake has no members and no meetings: leave it so.',
    },
  },
  MemberAppointed: {
    says: ({ stream, data }, world) => {
      const board = world.state('board', splitStream(stream).id);
      return `Appointed to ${board?.title ?? 'the board'}: ${data.post}${data.chairs ? ', in the chair' : ''}`;
    },
    why: 'asked',
    counter: amendedBeginning('memberId'),
  },
  MemberStoodDown: {
    says: ({ stream, data: { memberId }, n }, world) => {
      const board = world.state('board', splitStream(stream).id);
      const seats = board?.seats.filter((one) => one.memberId === memberId);
      const seat = seats?.find((one) => one.stoodDown?.n === n) ?? seats?.at(-1);
      return `No longer on ${board?.title ?? 'the board'}: ${seat?.post ?? memberId}`;
    },
    why: 'asked',
    counter: amendedBeginning('memberId'),
  },
};
