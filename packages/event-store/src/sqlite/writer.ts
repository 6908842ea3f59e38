import type { DatabaseSync } from 'node:sqlite';

import { StoreUnavailable } from '../port.ts';
import type { Appended, Conflict, Expected, NewEvent } from '../port.ts';
import { EventIdReused } from '../refusals.ts';
import { Appender } from './appender.ts';
import type { PendingAppend } from './appender.ts';
import { diskFull, sqliteCode, unavailable } from './failures.ts';
import type { HeadMark } from './head-mark.ts';
import type { OwnFile } from './own-file.ts';
import { columns, digestOf, erasedMark } from './row.ts';
import type { Row } from './row.ts';

// Enough to share a flush among many writers, and few enough that a bulk import leaves others their turn.
const mostEventsTogether = 4_096;

/** The file that is written to, and what is known of it beside the database. */
export interface StoreFile {
  readonly path: string;
  readonly mark: Pick<HeadMark, 'set'>;
  readonly own: Pick<OwnFile, 'expect'>;
}

/** Everything that changes the file, one thing after another. */
export class SqliteWriter {
  readonly #database: DatabaseSync;
  readonly #file: StoreFile;
  readonly #committed: () => void;
  readonly #appender: Appender;
  #waiting: PendingAppend[] = [];
  #scheduled = false;
  #held = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #failing = false;

  /** @param committed called after every commit that may have added events */
  constructor(database: DatabaseSync, file: StoreFile, committed: () => void) {
    this.#database = database;
    this.#file = file;
    this.#committed = committed;
    this.#appender = new Appender(database);
  }

  /** Queues the batch, to be committed with all others of this turn of the event loop. */
  append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended | Conflict> {
    const answer = Promise.withResolvers<Appended | Conflict>();
    this.#waiting.push({ stream, events, expected, answer });
    this.#schedule();
    return answer.promise;
  }

  /** Does the work alone: appends wait for its end, unless it writes them with `flush`; other such work comes after it. */
  exclusively<T>(work: () => T | Promise<T>): Promise<T> {
    this.#held += 1;
    const done = this.#turn.then(work).finally(() => {
      this.#held -= 1;
      this.#schedule();
    });
    this.#turn = done.catch(() => {});
    return done;
  }

  /** Writes everything that waits. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commitSome();
  }

  /** Overwrites the data of the stream. @throws StoreUnavailable */
  erase(stream: string): void {
    // Rows keep their length and place: deleting them would merge pages, and a merged page keeps copies of its neighbours'
    // cells in its unused space. The log still holds the old pages until it is emptied.
    this.#transaction(() => {
      const rows = this.#database.prepare(`SELECT ${columns} FROM events INDEXED BY events_by_stream WHERE stream = ?`);
      rows.setReturnArrays(true);
      const overwrite = this.#database.prepare(
        'UPDATE events SET data = ?, metadata = ?, digest = ? WHERE position = ?',
      );
      for (const [position, , revision, id, type, ...texts] of rows.all(stream) as unknown as Row[]) {
        const [data, metadata] = [blank(texts[0]), blank(texts[1])];
        overwrite.run(data, metadata, digestOf(position, stream, revision, id, type, data, metadata), position);
      }
    });
    this.#emptyLog();
  }

  #emptyLog(): void {
    const { path } = this.#file;
    try {
      const { busy } = this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
      if (busy === 0) return;
    } catch (error) {
      throw unavailable(error, path);
    }
    throw new StoreUnavailable(`The event store ${path} could not empty its log of what was erased`, false);
  }

  /** Writes and takes back a few pages when the last write failed. @throws StoreUnavailable when it still fails */
  probe(): void {
    if (!this.#failing) return;
    this.#transaction(() => this.#database.exec('INSERT INTO probe VALUES (zeroblob(65536))'));
    this.#transaction(() => this.#database.exec('DELETE FROM probe'));
  }

  #schedule(): void {
    if (this.#scheduled || this.#held > 0 || this.#waiting.length === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#held > 0) return;
      this.#commitSome();
      this.#schedule();
    });
  }

  #commitSome(): void {
    const batches = this.#take();
    const answers: (() => void)[] = [];
    try {
      this.#transaction(() => {
        this.#appender.begin();
        for (const batch of batches) answers.push(this.#attempt(batch));
      });
    } catch (error) {
      for (const { answer } of batches) answer.reject(error);
      return;
    }
    if (this.#appender.head !== undefined) this.#file.mark.set(this.#appender.head);
    for (const answer of answers) answer();
    this.#committed();
  }

  /** Batches from the front of the queue, at least one. */
  #take(): PendingAppend[] {
    let events = 0;
    const end = this.#waiting.findIndex((batch) => (events += batch.events.length) > mostEventsTogether);
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : Math.max(end, 1));
  }

  /** What to tell the caller of this batch once the transaction is durable. */
  #attempt(batch: PendingAppend): () => void {
    try {
      const result = this.#appender.append(batch);
      return () => batch.answer.resolve(result);
    } catch (error) {
      if (!(error instanceof EventIdReused)) throw error;
      return () => batch.answer.reject(error);
    }
  }

  #transaction(work: () => void): void {
    let committing = false;
    this.#file.own.expect();
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      work();
      committing = true;
      this.#database.exec('COMMIT');
      this.#failing = false;
    } catch (error) {
      this.#failing = true;
      // SQLite has already taken back some failed transactions by itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      // When the flush of a commit fails, its pages may or may not have reached the disk; a full disk took none of them.
      throw unavailable(error, this.#file.path, committing && sqliteCode(error) !== diskFull);
    }
  }
}

function blank(text: string): string {
  return erasedMark.repeat(Buffer.byteLength(text));
}
