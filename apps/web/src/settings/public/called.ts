import { listed, numberOfFormerStaff } from '@minutebook/domain';
import type { Actor, LedgerWorld, Seat } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { useNow } from '../../replay/index.ts';
import { roleWords } from '../../session/role-words.ts';
import { useNames } from './names.ts';
import type { Names } from './names.ts';
import { postsHeld } from './posts-held.ts';

/**
 * Who recorded something, in words: for those who may see names the name with the role; after an erasure “former member of
 * staff (2)”, the same number for all of theirs, whoever reads it; for others the role alone. Where the day is given, by
 * the posts held then on boards as well: “Chair of the ICT Board, board member”.
 */
function called(by: Actor, world: LedgerWorld, names: Names, on?: string): string {
  const role = roleWords[by.role];
  const number = numberOfFormerStaff(by.id, world.states('programme')[0]);
  if (number !== undefined) return `${role}, former member of staff (${number})`;
  const name = names.get(by.id);
  const posts = on === undefined ? [] : postsHeld(by, on, world);
  const held = [...(name === undefined ? [] : [name]), ...(posts.length === 0 ? [] : [listed(posts)])];
  return held.length === 0 ? role : [...held, role.toLowerCase()].join(', ');
}

/** The same for a page, by what is known now: an erasure holds for what was recorded before it as well. */
export function useCalled(): (by: Actor, on?: string) => string {
  const names = useNames();
  const { world } = useNow();
  return (by, on) => called(by, world, names, on);
}

/**
 * The seats of a board to choose among, each told apart from the others: by the name for those who may see names; where
 * two hold one post, for everybody, by since when and, of one day, by the entry that appointed them.
 */
export function seatWords(seat: Seat, seats: readonly Seat[], names: Names): string {
  const name = names.get(seat.memberId);
  if (name !== undefined) return `${seat.post}: ${name}`;
  const alike = seats.filter((one) => one.post === seat.post);
  if (alike.length < 2) return seat.post;
  const since = `${seat.post}, since ${formatDay(seat.appointed.on)}`;
  const ofThatDay = alike.filter((one) => one.appointed.on === seat.appointed.on);
  return ofThatDay.length < 2 ? since : `${since}, entry ${seat.appointed.n}`;
}
