import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { StoreUnavailable } from '../port.ts';
import { unavailable } from './failures.ts';
import { readMark } from './head-mark.ts';
import { migrate, stateOf, tables } from './layout.ts';
import { checkReaches, checkSound } from './soundness.ts';

/**
 * Opens the file of the embedded store, and makes it, with its folder, when there is none: for its owner alone, as people
 * and the hashes of their passwords are in it. The file then belongs to this process until it is closed. All of it is
 * read and checked; a store of the layout before this one is brought to this one.
 * @throws StoreUnavailable when the file is owned by another process, is damaged or is not a store
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    expectNotLost(path);
    if (!existsSync(path)) makeEmpty(path, 'a');
    database = new DatabaseSync(path);
    // Exclusive before the first access: then the write-ahead index stays in memory and the lock lasts until the close.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    // Before anything is changed, even the journal's mode.
    const state = stateOf(database, path);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    database.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
    // Recovers what a killed process left, and takes the lock now instead of at the first append.
    database.exec(`BEGIN IMMEDIATE; ${state === 'empty' ? tables : ''} COMMIT`);
    checkReaches(database, path, checkSound(database, path, state !== 'old'), readMark(path));
    if (state === 'old') migrate(database);
    // A process that was killed while it erased somebody has left them in the log.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return database;
  } catch (error) {
    if (database?.isOpen === true) database.close();
    throw error instanceof StoreUnavailable ? error : unavailable(error, path);
  }
}

/** Reads a copy of a store as opening it would, and leaves it as it is. @returns how many events it has @throws StoreUnavailable */
export function checkStore(path: string): number {
  const database = openDatabase(path);
  try {
    return Number(database.prepare('SELECT count(*) AS count FROM events').get()?.['count']);
  } finally {
    database.close();
  }
}

/** Makes an empty file for its owner alone; the files that SQLite puts beside it take its mode. @param flags as of `open` */
export function makeEmpty(path: string, flags: 'a' | 'wx'): void {
  closeSync(openSync(path, flags, 0o600));
}

/** A store that is gone would be made anew, and a log without its store be dropped as if it were nobody's. */
function expectNotLost(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  const marked = readMark(path)?.position ?? 0;
  if (marked === 0) return;
  throw new StoreUnavailable(
    `The event store ${path} is gone or empty, but ${marked} events of it were acknowledged. Restore the last backup into an empty folder or, to begin a new store, remove the files that are left of this one`,
    false,
  );
}
