import type { Stated } from '../../../kernel/entry.ts';
import type { Seat } from '../../board/state.ts';
import type { Attendance, Item, MeetingState, PresenceChange } from '../state.ts';

/** What of a meeting says who was there for an item. */
export interface Presence extends Pick<MeetingState, 'items' | 'withdrawnItems' | 'movements' | 'chairs'> {
  readonly attendance: Pick<Stated<Attendance>, 'value'> | undefined;
}

/** Every item that was ever tabled, in the order in which it was: one that was withdrawn keeps its place. */
function inOrder({ items, withdrawnItems }: Presence): readonly Stated<Item>[] {
  return [...items, ...withdrawnItems.map((one) => one.was)].toSorted((a, b) => a.n - b.n);
}

/** What was said of this item or of one before it on the agenda: in the order of the agenda and, of one item, as recorded. */
function upTo<T extends { readonly itemId: string }>(
  itemId: string,
  meeting: Presence,
  all: readonly Stated<T>[],
): readonly Stated<T>[] {
  const places = new Map(inOrder(meeting).map((one, place) => [one.value.itemId, place]));
  const placeOf = (one: Stated<T>) => places.get(one.value.itemId) ?? places.size;
  const last = places.get(itemId) ?? -1;
  return all.filter((one) => placeOf(one) <= last).toSorted((a, b) => placeOf(a) - placeOf(b) || a.n - b.n);
}

/** The items from one on, in the order of the agenda: those that a movement from it on may be about. */
export function itemsFrom(itemId: string, meeting: Presence): readonly string[] {
  const ids = inOrder(meeting).map((one) => one.value.itemId);
  return ids.slice(Math.max(0, ids.indexOf(itemId)));
}

/** The last movement of each member up to an item. */
function lastMovements(itemId: string, meeting: Presence): ReadonlyMap<string, Stated<PresenceChange>> {
  return new Map(upTo(itemId, meeting, meeting.movements).map((one) => [one.value.memberId, one]));
}

/**
 * Ids of the members who were there for an item: those of the attendance, without whoever had left by then, and with
 * whoever had arrived. A movement holds from its item on, in the order of the agenda, until the next one of the same
 * member. Example: three present, one of whom left from the second item on, makes three for the first and two for the
 * second and third.
 */
export function thereFor(itemId: string, meeting: Presence): ReadonlySet<string> {
  const there = new Set(meeting.attendance?.value.present);
  for (const [memberId, { value }] of lastMovements(itemId, meeting)) {
    if (value.moved === 'arrived') there.add(memberId);
    else there.delete(memberId);
  }
  return there;
}

/** Ids of the members who were there for an item from elsewhere, by voice or picture. */
export function remotelyFor(itemId: string, meeting: Presence): ReadonlySet<string> {
  const remotely = new Set(meeting.attendance?.value.remotely);
  for (const [memberId, { value }] of lastMovements(itemId, meeting)) {
    if (value.moved === 'arrived' && value.manner === 'remotely') remotely.add(memberId);
    else remotely.delete(memberId);
  }
  return remotely;
}

/**
 * Id of the member who chaired an item: whoever took the chair last by then and was there; otherwise whoever was
 * appointed to the chair and was there. `undefined` where neither is recorded.
 */
export function chairFor(itemId: string, meeting: Presence, seated: readonly Seat[]): string | undefined {
  const there = thereFor(itemId, meeting);
  const taken = upTo(itemId, meeting, meeting.chairs).findLast((one) => there.has(one.value.memberId));
  return taken?.value.memberId ?? seated.find((seat) => seat.chairs && there.has(seat.memberId))?.memberId;
}
