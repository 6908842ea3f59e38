import { DatabaseSync } from 'node:sqlite';

import { StoreUnavailable } from '../port.ts';
import { damaged } from './failures.ts';
import { digestOf } from './row.ts';

// "MBok" in ASCII, so that `file` and SQLite itself can tell whose file this is.
const applicationId = 0x4d426f6b;
const layout = 2;

const indexes = `
  CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
  CREATE UNIQUE INDEX events_by_id ON events (id);
`;
const eventsWith = (digest: string): string => `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL${digest}
  ) STRICT;
`;
const probe = 'CREATE TABLE probe (filler BLOB NOT NULL) STRICT;';
const events = eventsWith(`,
    digest INTEGER NOT NULL`);

/** What an empty database is made into a store with. */
export const tables = `
  ${events} ${indexes} ${probe}
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${layout};
`;

/** The tables of each layout that this program reads. */
const known: Readonly<Record<number, string>> = { 1: `${eventsWith('')} ${indexes} ${probe}`, 2: tables };

/**
 * What has to be done before the database is a store of today.
 * @throws StoreUnavailable when the file is something else, or its tables are not the ones of its layout
 */
export function stateOf(database: DatabaseSync, path: string): 'empty' | 'old' | 'current' {
  const owner = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const schema = schemaOf(database);
  if (owner === 0 && version === 0 && schema === '[]') return 'empty';
  if (owner !== applicationId) throw new StoreUnavailable(`${path} is not an event store; it was left as it is`, false);
  const expected = known[version];
  if (expected === undefined) {
    const reason = `has layout ${version}, which this program does not know`;
    throw new StoreUnavailable(`${path} ${reason}; it was left as it is`, false);
  }
  if (schema !== schemaAfter(expected)) throw damaged(path, 'its tables are not the ones it was made with');
  return version === layout ? 'current' : 'old';
}

/** Gives the events of a store of the layout before this one their digests. All of it happens or nothing. */
export function migrate(database: DatabaseSync): void {
  database.function('digest_of', digestOf as (...values: unknown[]) => number);
  // The rows are written anew, in their order: rows that grow where they lie leave copies of their neighbours behind.
  database.exec(`
    BEGIN IMMEDIATE;
    DROP INDEX events_by_stream;
    DROP INDEX events_by_id;
    ALTER TABLE events RENAME TO events_before;
    ${events}
    INSERT INTO events SELECT *, digest_of(position, stream, revision, id, type, data, metadata)
      FROM events_before ORDER BY position;
    ${indexes}
    DROP TABLE events_before;
    PRAGMA user_version = ${layout};
    COMMIT;
  `);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function schemaOf(database: DatabaseSync): string {
  return JSON.stringify(database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all());
}

function schemaAfter(statements: string): string {
  const model = new DatabaseSync(':memory:');
  try {
    model.exec(statements);
    return schemaOf(model);
  } finally {
    model.close();
  }
}
