import { onTestFinished } from 'vitest';

import { SqliteStore } from '../sqlite.ts';
import { openDatabase } from '../sqlite/database.ts';
import { temporaryStore } from './temporary-store.ts';

/** An embedded store that goes when the test is over. */
export async function embeddedStore() {
  const opened = await temporaryStore();
  onTestFinished(() => opened.remove());
  return opened;
}

/** An embedded store whose connection the test can reach too. */
export async function embeddedStoreWithDatabase() {
  const { path, store: first } = await embeddedStore();
  await first.close();
  const database = openDatabase(path);
  const store = new SqliteStore(database, path);
  onTestFinished(() => store.close());
  return { store, database, path };
}
