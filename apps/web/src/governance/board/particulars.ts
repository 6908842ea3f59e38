import type { BoardState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of a board, in words; nothing before it was constituted. */
export function boardParticulars(board: BoardState | undefined): readonly Known[] {
  if (board === undefined) return [];
  return [
    ...board.constitutions.map(({ value, on }, index) => ({
      key: `constitution ${index}`,
      label: `Constitution of ${formatDay(on)}`,
      words: [`${value.title}, quorum ${value.quorum}`, ...(value.remit === undefined ? [] : [value.remit])].join('. '),
    })),
    ...board.seats.map(({ memberId, post, chairs, appointed, stoodDown }) => ({
      key: `seat ${memberId} ${appointed.n}`,
      label: `Seat of ${post}${chairs ? ', in the chair' : ''}`,
      words: `From ${formatDay(appointed.on)}${stoodDown === undefined ? '' : ` until ${formatDay(stoodDown.on)}`}`,
    })),
  ];
}
