import { decode } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import { isPartOfLedger } from '@minutebook/ledger';
import type { Book } from '@minutebook/ledger/server';

import type { PeopleDirectory } from './people/directory.ts';

/** What is read from the store: the ledger's book, the people beside it, and whether all that was there has come in. */
export interface Feed {
  /** Resolves when everything that was in the store at the start has been read; rejects when that fails. */
  readonly caughtUp: Promise<void>;
  /** Resolves when following has ended, after the signal aborted. */
  readonly ended: Promise<void>;
}

/** Follows the store for as long as the signal allows, feeding the book and the directory in the store's order. */
export function feed(store: EventStore, book: Book, people: PeopleDirectory, signal: AbortSignal): Feed {
  const caughtUp = Promise.withResolvers<void>();
  const run = async (): Promise<void> => {
    for await (const followed of store.follow(undefined, signal)) {
      if (followed.kind === 'caughtUp') {
        caughtUp.resolve();
        continue;
      }
      book.add(followed.events.filter((event) => isPartOfLedger(event.stream)).map(decode));
      for (const event of followed.events) if (!isPartOfLedger(event.stream)) people.take(event);
    }
  };
  const ended = run().catch((error: unknown) => {
    caughtUp.reject(error);
    throw error;
  });
  caughtUp.promise.catch(() => {});
  return { caughtUp: caughtUp.promise, ended };
}
