import type { DatabaseSync } from 'node:sqlite';

import { StoreUnavailable } from '../port.ts';
import { damaged } from './failures.ts';
import { markOf } from './head-mark.ts';
import type { Head } from './head-mark.ts';
import { columns, isWhole } from './row.ts';
import type { Row } from './row.ts';

/**
 * Reads all of the store once and compares it with itself: SQLite's own structure with its indexes, the digest of each
 * event, positions and revisions without a gap.
 * @param digests false for a store that has none yet
 * @returns the last event
 * @throws StoreUnavailable when anything is not as it was written
 */
export function checkSound(database: DatabaseSync, path: string, digests: boolean): Head {
  const found = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (found !== 'ok') throw damaged(path, String(found).replaceAll('\n', ' '));
  const read = database.prepare(`SELECT ${digests ? columns : '*'} FROM events ORDER BY position`);
  read.setReturnArrays(true);
  const revisions = new Map<string, number>();
  let head: Head = { position: 0, id: '' };
  for (const row of read.iterate() as Iterable<unknown> as Iterable<Row>) {
    const [position, stream, revision, id] = row;
    expectNext(position, head.position + 1, path);
    if (digests && !isWhole(row)) throw notAsWritten(position, path);
    if (revision !== (revisions.get(stream) ?? -1) + 1) throw damaged(path, `event ${position} is out of its order`);
    revisions.set(stream, revision);
    head = { position, id };
  }
  return head;
}

/** @throws StoreUnavailable when the store ends before what it has acknowledged, or goes on otherwise from there */
export function checkReaches(database: DatabaseSync, path: string, end: Head, marked: Head | undefined): void {
  if (marked === undefined || marked.position === 0) return;
  const row = database.prepare('SELECT id FROM events WHERE position = ?').get(marked.position);
  if (row?.['id'] === marked.id) return;
  const what =
    row === undefined
      ? `ends with event ${end.position}, but ${marked.position} were acknowledged: its write-ahead log was lost or cut, or an older copy was put in its place`
      : `holds another event ${marked.position} than was acknowledged: another store was put in its place`;
  throw new StoreUnavailable(
    `The event store ${path} ${what}. Restore the last backup into an empty folder or, to go on from what is here, remove ${markOf(path)} and start again`,
    false,
  );
}

/** @throws StoreUnavailable when an event in between is missing */
export function expectNext(position: number, expected: number, path: string): void {
  if (position !== expected) throw damaged(path, `event ${expected} is missing`);
}

export function notAsWritten(position: number, path: string): StoreUnavailable {
  return damaged(path, `event ${position} is not as it was written`);
}
