import { posts, seatsTaken } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';

const most = 8;

/** Titles of posts that the ledger knows, as the end of a hint: “, such as Head of ICT, Head of Finance”; empty where it knows none. */
export function postsWords(world: LedgerWorld): string {
  const seats = seatsTaken(world, today()).map(({ post }) => post);
  const titles = [...new Set([...seats, ...posts(world).map(({ title }) => title)])].slice(0, most);
  return titles.length === 0 ? '' : `, such as ${titles.join(', ')}`;
}
