import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { StoreUnavailable } from '../port.ts';

// "MBok" in ASCII, so that `file` and SQLite itself can tell whose file this is.
const applicationId = 0x4d426f6b;
const layout = 1;

const tables = `
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
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${layout};
`;

/**
 * Opens the file of the embedded store, and makes it, with its folder, when there is none: for its owner alone, as people
 * and the hashes of their passwords are in it. The file then belongs to this process until it is closed.
 * @throws StoreUnavailable when the file is owned by another process, is damaged or is not a store
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    if (!existsSync(path)) makeEmpty(path, 'a');
    database = new DatabaseSync(path);
    // Exclusive before the first access: then the write-ahead index stays in memory and the lock lasts until the close.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    // Before anything is changed, even the journal's mode.
    const isNew = isEmptyStore(database, path);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    database.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
    // Recovers what a killed process left, and takes the lock now instead of at the first append.
    database.exec(`BEGIN IMMEDIATE; ${isNew ? tables : ''} COMMIT`);
    return database;
  } catch (error) {
    if (database?.isOpen === true) database.close();
    throw error instanceof StoreUnavailable ? error : unavailable(error, path);
  }
}

/** Makes an empty file for its owner alone; the files that SQLite puts beside it take its mode. @param flags as of `open` */
export function makeEmpty(path: string, flags: 'a' | 'wx'): void {
  closeSync(openSync(path, flags, 0o600));
}

/** Whether the tables are still to be made. @throws StoreUnavailable when the file is something else */
function isEmptyStore(database: DatabaseSync, path: string): boolean {
  const owner = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  if (owner === applicationId && version === layout) return false;
  const empty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (owner === 0 && version === 0 && empty) return true;
  const reason =
    owner === applicationId ? `has layout ${version}, which this program does not know` : 'is not an event store';
  throw new StoreUnavailable(`${path} ${reason}; it was left as it is`, false);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** The primary result code of an error of SQLite; 0 for any other error. */
export function sqliteCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** Primary result code of a broken uniqueness or other constraint. */
export const constraintBroken = 19;
/** Primary result code of a disk, or a limit, that leaves no room. */
export const diskFull = 13;

// Primary result codes, https://www.sqlite.org/rescode.html
const sentences: Readonly<Record<number, string>> = {
  5: 'is in use by another process; one process owns a store at a time',
  8: 'cannot be written to: it is read-only',
  10: 'cannot be read or written: the disk reports an error',
  11: 'is damaged; restore the last backup',
  13: 'cannot grow: the disk is full',
  14: 'cannot be opened',
  23: 'may not be opened',
  26: 'is not a database, or is damaged from its first page on; restore the last backup',
};

/** The failure in words. Nothing was recorded, unless `ambiguous`. */
export function unavailable(error: unknown, path: string, ambiguous = false): StoreUnavailable {
  const detail = error instanceof Error ? error.message : String(error);
  const sentence = sentences[sqliteCode(error)] ?? 'failed';
  return new StoreUnavailable(`The event store ${path} ${sentence} (${detail})`, ambiguous, { cause: error });
}

/** What every character of an erased event's data and metadata is; the text of a JSON object never begins with it. */
export const erasedMark = '0';
