import type { BoardAuthority, BoardState } from '@minutebook/domain';

import type { SummaryRow } from '../../design/SummaryList.tsx';
import { listed, postOf } from './words.ts';

/** By what right the board decided, as one sentence. */
export function authorityInWords({ framework, quorum, counted }: BoardAuthority): string {
  const by = framework === undefined ? 'No framework of gates was in force' : `By the framework “${framework}”`;
  return `${by}; ${counted.length} counted, and the quorum was ${quorum}`;
}

/** A member who was there by the post, and that it was remotely where it was. */
export function attendedAs(memberId: string, isRemote: boolean, board: BoardState | undefined): string {
  const post = postOf(memberId, board);
  return isRemote ? `${post} (remotely)` : post;
}

/** Who was there for the item, who chaired and who decided, by their posts. */
export function sittingRows(
  { present, counted, remotely, chairedBy }: BoardAuthority,
  board: BoardState | undefined,
): readonly SummaryRow[] {
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => attendedAs(one, remotely.includes(one), board)),
      'Nobody',
    );
  return [
    { label: 'In the chair', value: chairedBy === undefined ? 'Nothing says who' : postOf(chairedBy, board) },
    { label: 'Present for it', value: posts(present) },
    { label: 'Decided by', value: posts(counted) },
  ];
}
