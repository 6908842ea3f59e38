import type { z } from 'zod';

import type { AnyEvent } from './event.ts';
import type { role, source } from './entry-schema.ts';

export type Role = z.infer<typeof role>;

/** Who recorded an entry: an opaque id and the role they acted in. Names are kept outside the ledger. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

export type Source = z.infer<typeof source>;

/** What every entry holds besides its event. */
export interface EntryHead {
  /** Number in the ledger, from 1, without gaps. */
  readonly n: number;
  /** Event id: a UUID derived from the command's id and the event's index in the decision. */
  readonly id: string;
  /** Stream as `category-id`. */
  readonly stream: string;
  /** Place in the stream, from 0. */
  readonly revision: number;
  /** Version of the event's shape. */
  readonly version: number;
  /** When it was recorded (UTC); never goes backwards along the ledger. Decides *known on*. */
  readonly recordedAt: string;
  /** The day it was true in the world. Decides *effective on*. */
  readonly effectiveOn: string;
  readonly by: Actor;
  /** Id of the command that caused it. */
  readonly command: string;
  /** Event id of the entry that this one follows from; absent when a person's command was the cause. */
  readonly causation?: string;
  /** Why, in the words of who recorded it; absent when none was asked for or given. */
  readonly reason?: string;
  readonly source?: Source;
}

/** An event with its place in the ledger. */
export type Entry<E extends AnyEvent = AnyEvent> = E extends AnyEvent
  ? EntryHead & { readonly type: E['type']; readonly data: E['data'] }
  : never;

/** Category and id of a stream; the category ends at the first hyphen. */
export function splitStream(stream: string): { readonly category: string; readonly id: string } {
  const hyphen = stream.indexOf('-');
  return hyphen < 0
    ? { category: stream, id: '' }
    : { category: stream.slice(0, hyphen), id: stream.slice(hyphen + 1) };
}

/** A value with the entry that stated it, so that every screen can lead back to it. */
export interface Stated<T> {
  readonly value: T;
  readonly n: number;
  /** The day it was true in the world. */
  readonly on: string;
  readonly reason?: string;
}

/** The value as this entry states it. */
export function stated<const T>(value: T, entry: EntryHead): Stated<T> {
  const base = { value, n: entry.n, on: entry.effectiveOn };
  return entry.reason === undefined ? base : { ...base, reason: entry.reason };
}

/**
 * The value in force: the one true on the latest day and, of one day's, the last recorded. What is recorded late about
 * an earlier day does not displace what is newer in the world. Expects ledger order.
 */
export function newest<T>(values: readonly Stated<T>[]): Stated<T> | undefined {
  let found: Stated<T> | undefined;
  for (const value of values) if (found === undefined || value.on >= found.on) found = value;
  return found;
}

/** The value in force on a day: the newest of those true by then. `undefined` before the first. Expects ledger order. */
export function inForceOn<T>(values: readonly Stated<T>[], on: string): Stated<T> | undefined {
  return newest(values.filter((value) => value.on <= on));
}
