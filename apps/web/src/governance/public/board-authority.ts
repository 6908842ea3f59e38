import type { BoardAuthority, BoardState } from '@minutebook/domain';

import type { SummaryRow } from '../../design/SummaryList.tsx';
import { listed, postOf } from './words.ts';

/** By what right the board decided, as one sentence. */
export function authorityInWords({ framework, quorum, counted }: BoardAuthority): string {
  const by = framework === undefined ? 'No framework of gates was in force' : `By the framework “${framework}”`;
  return `${by}; ${counted.length} counted, and the quorum was ${quorum}`;
}

/** Who was there for the item, who chaired and who decided, by their posts. */
export function sittingRows(
  { present, counted, remotely, chairedBy }: BoardAuthority,
  board: BoardState | undefined,
): readonly SummaryRow[] {
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => (remotely.includes(one) ? `${postOf(one, board)} (remotely)` : postOf(one, board))),
      'Nobody',
    );
  return [
    { label: 'In the chair', value: chairedBy === undefined ? 'Nothing says who' : postOf(chairedBy, board) },
    { label: 'Present for it', value: posts(present) },
    { label: 'Decided by', value: posts(counted) },
  ];
}
