import type { Actor, LedgerWorld } from '@minutebook/domain';

/** The posts by which somebody sat on boards on a day, in the order of the boards. */
export function postsHeld({ id }: Pick<Actor, 'id'>, on: string, world: LedgerWorld): readonly string[] {
  const held = world
    .states('board')
    .flatMap(({ seats }) => seats)
    .filter(
      ({ memberId, appointed, stoodDown }) =>
        memberId === id && appointed.on <= on && (stoodDown === undefined || stoodDown.on > on),
    );
  return [...new Set(held.map(({ post }) => post))];
}
