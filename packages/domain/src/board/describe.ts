import type { Entry } from '../kernel/entry.ts';
import type { World } from '../kernel/world.ts';
import type { BoardEvent } from './events.ts';
import type { BoardState } from './state.ts';

/** An entry about a board in words. Members are called by their posts. */
export function describeBoard(entry: Entry<BoardEvent>, world: World<{ board: BoardState }>): string {
  const board = world.state('board', entry.stream.slice('board-'.length));
  switch (entry.type) {
    case 'BoardConstituted':
      return `Board constituted: ${entry.data.title}, quorum ${entry.data.quorum}`;
    case 'MemberAppointed':
      return `Appointed to ${board?.title ?? 'the board'}: ${entry.data.post}${entry.data.chairs ? ', in the chair' : ''}`;
    case 'MemberStoodDown': {
      const { memberId } = entry.data;
      const seat = board?.seats.find((one) => one.memberId === memberId && one.stoodDown?.n === entry.n);
      return `No longer on ${board?.title ?? 'the board'}: ${seat?.post ?? memberId}`;
    }
  }
}
