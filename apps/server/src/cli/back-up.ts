import { existsSync } from 'node:fs';

import { SqliteStore } from '@minutebook/event-store';

import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import { Unusable } from '../unusable.ts';
import { say } from './terminal.ts';

/** Copies the embedded store with SQLite's online backup. @throws Unusable for another store, or when the file exists. */
export async function backUp(configuration: Configuration, file: string): Promise<void> {
  if (existsSync(file)) throw new Unusable(`${file} exists already; nothing was written.`);
  const minutebook = await openMinutebook(configuration.storeUrl, say);
  try {
    if (!(minutebook.store instanceof SqliteStore)) {
      throw new Unusable(
        'Only the embedded store is backed up by this command; back up EventStoreDB with its own tools.',
      );
    }
    await minutebook.store.backup(file);
    say(`${minutebook.book.length} entries and ${minutebook.people.directory.all().length} people copied to ${file}.`);
  } finally {
    await minutebook.close();
  }
}
