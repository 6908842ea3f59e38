import { isDay } from '@minutebook/domain';

/**
 * Where in the ledger to stand, as an address writes it: at the end of a London day, `2026-09-16`, or just after an
 * entry, `entry-1042`. What is late or due is judged by the day, and after an entry by the day it was recorded.
 *
 * Papers are made at an entry and decided on days later, so `entry-1042-on-2026-09-22` names that day too: the page holds
 * exactly what the ledger held after the entry, seen on the day of the decision. That is another thing than the `on` of
 * an address, which leaves out what had not happened by a day; nothing that the deciders could read is left out here.
 */
export type Point =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'entry'; readonly n: number; readonly on: string | undefined };

/** The point that a text names; `undefined` when it names none. Whether the ledger has such an entry is not asked. */
export function readPoint(text: string): Point | undefined {
  if (isDay(text)) return { kind: 'day', day: text };
  const [, n, on] = /^entry-([1-9]\d{0,8})(?:-on-(.+))?$/.exec(text) ?? [];
  if (n === undefined || (on !== undefined && !isDay(on))) return undefined;
  return { kind: 'entry', n: Number(n), on };
}

/** The ledger just after an entry, as an address writes it; seen on a day, where one is given. Expects an entry from 1. */
export function afterEntry(n: number, on?: string): string {
  return on === undefined ? `entry-${n}` : `entry-${n}-on-${on}`;
}

/**
 * An address at which what is shown now can be read again: one that shows what is known today is given the newest entry,
 * `n`, as its point, since tomorrow it would show something else.
 */
export function pinned(address: string, { n, today }: { readonly n: number; readonly today: string }): string {
  const url = new URL(address);
  const asof = url.searchParams.get('asof');
  if (n === 0 || (asof !== null && asof !== today)) return address;
  url.searchParams.set('asof', url.searchParams.has('on') ? afterEntry(n) : afterEntry(n, today));
  return url.href;
}
