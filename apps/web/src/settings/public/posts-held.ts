import { membersOn } from '@minutebook/domain';
import type { Actor, LedgerWorld } from '@minutebook/domain';

/** The posts by which somebody sat on boards on a day, in the order of the boards. */
export function postsHeld({ id }: Pick<Actor, 'id'>, on: string, world: LedgerWorld): readonly string[] {
  const held = world
    .states('board')
    .flatMap((board) => membersOn(board, on))
    .filter(({ memberId }) => memberId === id);
  return [...new Set(held.map(({ post }) => post))];
}
