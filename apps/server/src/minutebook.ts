import { ClockWatch, feed, FollowUps, People, PeopleDirectory, Recorder, wordsOf } from '@minutebook/api';
import { epochOf, openStore, StoreUnavailable } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import { Book } from '@minutebook/ledger/server';

import { isDemonstration } from './purpose.ts';

/** The parts that work on one store, put together: whatever serves or uses them, they are these. */
export interface Minutebook {
  readonly store: EventStore;
  readonly epoch: string;
  readonly book: Book;
  readonly people: People;
  readonly recorder: Recorder;
  /** A recorder that believes it is the time the clock says: for histories that are replayed from a script. */
  recorderAt(clock: () => string): Recorder;
  /** Says whether the server's clock can be believed. */
  readonly watch: ClockWatch;
  /** Does what follows from entries, once it is started; what only reads or restores a store leaves it alone. */
  readonly followUps: FollowUps;
  /** Resolves when following the store has ended, with the fault if there was one. */
  readonly ended: Promise<void>;
  /** Stops following, waits for what was begun and lets go of the store. */
  close(): Promise<void>;
}

/**
 * Opens the store and reads all that is in it. `notice` is told, in a sentence, when the store is lost and tried again.
 * @param options `acceptsAhead` as the setting ENTRIES_AHEAD says
 * @throws StoreUnavailable when it cannot be opened or read.
 */
export async function openMinutebook(
  storeUrl: string,
  notice: (sentence: string) => void = () => {},
  { acceptsAhead = false }: { readonly acceptsAhead?: boolean } = {},
): Promise<Minutebook> {
  const store = await openStore(storeUrl, { notice });
  const stop = new AbortController();
  try {
    const epoch = await epochOf(store);
    const book = new Book();
    const directory = new PeopleDirectory();
    const following = feed(store, book, directory, stop.signal);
    // Whoever uses the parts hears of it through `ended`; where nobody does yet, `caughtUp` has said it.
    following.ended.catch(() => {});
    await following.caughtUp;
    const people = peopleOf(store, directory, book);
    await people.finishErasures().catch((error: unknown) => notice(unfinished(error)));
    const recorders = recordersOf(store, book, acceptsAhead);
    const followUps = new FollowUps({ book, recorder: recorders.recorder });
    return {
      store,
      epoch,
      book,
      people,
      ...recorders,
      followUps,
      ended: following.ended,
      close: async () => {
        await followUps.stop();
        stop.abort();
        await following.ended.catch(() => {});
        await store.close();
      },
    };
  } catch (error) {
    stop.abort();
    await store.close();
    throw error;
  }
}

function peopleOf(store: EventStore, directory: PeopleDirectory, book: Book): People {
  const words = () => wordsOf(book.world);
  return new People(store, directory, words, () => isDemonstration(book));
}

function recordersOf(store: EventStore, book: Book, acceptsAhead: boolean) {
  const recorderAt = (clock: () => string): Recorder => new Recorder({ store, book, clock });
  // The demonstration has the days of its script, whenever it is shown.
  const accepts = (): boolean => acceptsAhead || isDemonstration(book);
  const watch = new ClockWatch({ latest: () => book.recordedAt, acceptsAhead: accepts });
  const recorder = new Recorder({ store, book, clock: () => new Date().toISOString(), watch });
  return { recorder, recorderAt, watch };
}

/** A store that can be read alone is still good to read; the erasure is tried again at the next start. */
function unfinished(error: unknown): string {
  if (!(error instanceof StoreUnavailable)) throw error;
  return `A person was erased, but the store still keeps their data; it is tried again at the next start. ${error.message}`;
}
