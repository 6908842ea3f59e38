import { setTimeout as pause } from 'node:timers/promises';

import { pauseAfter } from '../back-off.ts';
import { StoreUnavailable } from '../port.ts';
import type { Followed } from '../port.ts';
import { UnknownPosition } from '../refusals.ts';
import { failure, isRefused } from './failures.ts';
import { isAfter, positionOf } from './position.ts';
import type { Position } from './position.ts';
import type { Seen } from './record.ts';
import { anchorAmong, expectSameStore } from './same-store.ts';
import type { Anchor, Known } from './same-store.ts';

/** A log that can be read in pages and listened to; any of it may fail, end or fall silent at any moment. */
export interface Log extends Known {
  /** The place of the last event of all; `undefined` while the log is empty. */
  newest(): Promise<Position | undefined>;
  /** Events in order, the one at the position included; `full` when there may be more. */
  page(from: Position | undefined): Promise<{ readonly seen: readonly Seen[]; readonly full: boolean }>;
  /** Events after the position as they come. Returns whether the other side ended it; otherwise it was quiet. */
  live(after: Position | undefined): AsyncGenerator<readonly Seen[], boolean>;
}

export const cutShort = 'The event store ended a read before its end';

interface Reader {
  /** Place of the last event that was yielded or left out. The only place that reading is ever resumed from. */
  last: Position | undefined;
  /** The end of the log when following began, until it is reached. */
  there: Position | undefined;
  caughtUp: boolean;
  failures: number;
  /** Id of the event that names the store, once it is known. */
  name: string | undefined;
  /** The last event of the ledger that was yielded. */
  anchor: Anchor | undefined;
}

/**
 * Follows a log through every failure of it: reads pages to its end, then listens, and begins again when that stops, after
 * it has seen that the log is still the same one.
 * @throws UnknownPosition when another log is in its place, StoreUnavailable when the credentials were never good
 */
export async function* followLog(
  log: Log,
  after: string | undefined,
  signal: AbortSignal,
  { longestPause, notice }: { readonly longestPause: number; readonly notice: (sentence: string) => void },
): AsyncGenerator<Followed, void> {
  const reader: Reader = {
    last: after === undefined ? undefined : positionOf(after),
    there: undefined,
    caughtUp: false,
    failures: 0,
    name: undefined,
    anchor: undefined,
  };
  while (!signal.aborted) {
    try {
      yield* pages(log, reader);
      yield* listening(log, reader);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UnknownPosition) throw error;
      // Rights that were there may come back; ones that never were are a mistake in the settings.
      if (!reader.caughtUp && isRefused(error)) throw failure(error);
      reader.failures += 1;
      notice(`${failure(error).message}; following goes on from the last event`);
      const wait = pauseAfter(reader.failures, { first: 100, longest: longestPause });
      await pause(Math.min(wait, longestPause), undefined, { signal }).catch(() => {});
    }
  }
}

async function* pages(log: Log, reader: Reader): AsyncGenerator<Followed, void> {
  reader.name = await expectSameStore(log, reader);
  const end = await endOf(log, reader.last);
  if (!reader.caughtUp) reader.there = end;
  for (let full = true; full;) {
    const page = await log.page(reader.last);
    yield* fresh(page.seen, reader);
    full = page.full;
  }
  if (reader.caughtUp) return;
  // A read that is cut short can look like one that has reached the end.
  if (reader.there !== undefined && (reader.last === undefined || isAfter(reader.there, reader.last))) {
    throw new StoreUnavailable(cutShort, false);
  }
  reader.caughtUp = true;
  yield { kind: 'caughtUp' };
}

async function endOf(log: Log, after: Position | undefined): Promise<Position | undefined> {
  const end = await log.newest();
  if (after === undefined) return end;
  // A log that has handed out a position is not empty: this answer was cut short.
  if (end === undefined) throw new StoreUnavailable(cutShort, false);
  if (isAfter(after, end)) {
    throw new UnknownPosition(`The event store ends before position ${after.commit}/${after.prepare}`);
  }
  return end;
}

async function* listening(log: Log, reader: Reader): AsyncGenerator<Followed, void> {
  const live = log.live(reader.last);
  try {
    for (;;) {
      const next = await live.next();
      if (next.done !== true) yield* fresh(next.value, reader);
      else if (next.value) throw new StoreUnavailable('The event store ended the subscription', false);
      else return;
    }
  } finally {
    await live.return(false);
  }
}

/** The events that have not been yielded before. */
function* fresh(seen: readonly Seen[], reader: Reader): Generator<Followed, void> {
  const news = seen.filter(({ at }) => reader.last === undefined || isAfter(at, reader.last));
  const events = news.flatMap(({ event }) => event ?? []);
  reader.last = news.at(-1)?.at ?? reader.last;
  reader.anchor = anchorAmong(events) ?? reader.anchor;
  if (news.length > 0) reader.failures = 0;
  if (events.length > 0) yield { kind: 'events', events };
}
