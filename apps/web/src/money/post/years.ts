import { postsIn, postsWithin, yearsOfPosts } from '@minutebook/domain';
import type { LedgerWorld, PostScope } from '@minutebook/domain';

import type { PostsYearRow } from './PostsYearTable.tsx';

/** What posts come to in each year in which any is there; `then` is the world of the date compared with. */
export function yearRows(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  on: string,
  scope: PostScope = {},
): readonly PostsYearRow[] {
  const worlds = then === undefined ? [world] : [world, then];
  const years = new Set(worlds.flatMap((one) => yearsOfPosts(postsWithin(one, scope), on)));
  return [...years].toSorted().map((year) => ({
    key: year,
    label: year,
    year: postsIn(world, year, scope),
    was: then === undefined ? undefined : postsIn(then, year, scope),
  }));
}
