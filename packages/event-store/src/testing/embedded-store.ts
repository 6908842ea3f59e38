import { DatabaseSync } from 'node:sqlite';

import { onTestFinished } from 'vitest';

import { SqliteStore } from '../sqlite.ts';
import { openDatabase } from '../sqlite/database.ts';
import { someEvents } from './some-events.ts';
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

/** The file of a store as the first layout had it, with an erased person in it. @param fault SQL that damages it */
export async function oldStore(fault = '') {
  const { path: beside } = await embeddedStore();
  const path = `${beside}-old.db`;
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
  CREATE UNIQUE INDEX events_by_id ON events (id);
  CREATE TABLE probe (filler BLOB NOT NULL) STRICT;
  PRAGMA application_id = 1296199531;
  PRAGMA user_version = 1;
  `);
  const rows = someEvents(30).map((event, at) => (at === 5 ? { ...event, data: '00', metadata: '00' } : event));
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [at, { id, type, data, metadata }] of rows.entries()) {
    const stream = at === 5 ? 'person-a' : `project-${at % 3}`;
    const revision = rows.slice(0, at).filter((_, before) => before !== 5 && before % 3 === at % 3).length;
    insert.run(at + 1, stream, at === 5 ? 0 : revision, id, type, data, metadata);
  }
  database.exec(fault);
  database.close();
  return { path, rows };
}
