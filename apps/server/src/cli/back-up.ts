import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import { checkStore, isInUse, SqliteStore, StoreUnavailable } from '@minutebook/event-store';

import { knock } from '../backup/door.ts';
import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import { Unusable } from '../unusable.ts';
import { say } from './terminal.ts';

/**
 * Copies the embedded store with SQLite's online backup, through the server where one is running, and reads the copy as a
 * start would. @throws Unusable for another store, or when the file exists.
 */
export async function backUp(configuration: Configuration, file: string): Promise<void> {
  if (existsSync(file)) throw new Unusable(`${file} exists already; nothing was written.`);
  const sentence = await copied(configuration.storeUrl, file);
  say(`${sentence} ${checked(file)}`);
}

async function copied(storeUrl: string, file: string): Promise<string> {
  try {
    return await copiedHere(storeUrl, file);
  } catch (error) {
    if (!isInUse(error)) throw error;
    const answer = await knock(storeUrl.slice('sqlite:'.length), resolve(file));
    if (answer === undefined) throw error;
    if (!answer.done) throw new Unusable(answer.sentence);
    return answer.sentence;
  }
}

async function copiedHere(storeUrl: string, file: string): Promise<string> {
  const minutebook = await openMinutebook(storeUrl, say);
  try {
    if (!(minutebook.store instanceof SqliteStore)) {
      throw new Unusable(
        'Only the embedded store is backed up by this command; back up EventStoreDB with its own tools.',
      );
    }
    await minutebook.store.backup(file);
    return `${minutebook.book.length} entries and ${minutebook.people.directory.all().length} people copied to ${file}.`;
  } finally {
    await minutebook.close();
  }
}

/** A copy that cannot be opened is worse than none. */
function checked(file: string): string {
  try {
    const events = checkStore(resolve(file));
    return `The copy was read: it is whole (${events} events).`;
  } catch (error) {
    rmSync(file, { force: true });
    const reason = error instanceof StoreUnavailable ? error.message : String(error);
    throw new Unusable(`The copy is not whole and was removed. ${reason}`, { cause: error });
  }
}
