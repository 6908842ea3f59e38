import type { DatabaseSync, StatementSync } from 'node:sqlite';

import type { Appended, Conflict, Expected, NewEvent } from '../port.ts';
import { EventIdReused } from '../refusals.ts';
import { constraintBroken, sqliteCode } from './failures.ts';
import type { Head } from './head-mark.ts';
import { digestOf, erasedMark } from './row.ts';

/** A batch on its way into the table, with whom to tell. */
export interface PendingAppend {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly expected: Expected;
  readonly answer: PromiseWithResolvers<Appended | Conflict>;
}

/** Appends batches, one after another, inside a transaction that the caller begins and commits. */
export class Appender {
  readonly #highest: StatementSync;
  readonly #last: StatementSync;
  readonly #erased: StatementSync;
  readonly #written: StatementSync;
  readonly #insert: StatementSync;
  readonly #remove: StatementSync;
  #position = 0;
  #head: Head | undefined;

  constructor(database: DatabaseSync) {
    // Without the name of the index the planner may walk the primary key instead.
    const ofStream = 'FROM events INDEXED BY events_by_stream WHERE stream = ?';
    this.#highest = database.prepare('SELECT coalesce(max(position), 0) AS position FROM events');
    this.#last = database.prepare(`SELECT revision ${ofStream} ORDER BY revision DESC LIMIT 1`);
    this.#erased = database.prepare(`SELECT 1 ${ofStream} AND revision = ? AND substr(data, 1, 1) = '${erasedMark}'`);
    this.#written = database.prepare(
      `SELECT id, position ${ofStream} AND revision > ? AND revision <= ? ORDER BY revision`,
    );
    this.#insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    this.#remove = database.prepare('DELETE FROM events WHERE position > ?');
  }

  /** To be called first in each transaction: the highest position is what this transaction sees, not what is remembered. */
  begin(): void {
    this.#position = Number(this.#highest.get()?.['position']);
    this.#head = undefined;
  }

  /** The last event that this transaction has written; none when it wrote nothing. */
  get head(): Head | undefined {
    return this.#head;
  }

  /**
   * Writes the batch or, where it conflicts or reuses an id, leaves the transaction as it was, so that its neighbours are
   * not undone. @throws EventIdReused
   */
  append(batch: PendingAppend): Appended | Conflict {
    const revision = Number(this.#last.get(batch.stream)?.['revision'] ?? -1);
    const before = batch.expected === 'noStream' ? -1 : batch.expected;
    if (before === revision) return this.#write(batch, before);
    // An erased stream is no stream, yet its revisions are not given out twice.
    if (before === -1 && this.#erased.get(batch.stream, revision) !== undefined) return this.#write(batch, revision);
    return (before < revision ? this.#firstResult(batch, before) : undefined) ?? { kind: 'conflict', revision };
  }

  /** What the identical batch was answered; `undefined` when others are in its place. */
  #firstResult({ stream, events }: PendingAppend, before: number): Appended | undefined {
    const rows = this.#written.all(stream, before, before + events.length);
    if (rows.length < events.length || !events.every((event, at) => event.id === rows[at]?.['id'])) return undefined;
    return { kind: 'appended', revision: before + events.length, position: String(rows.at(-1)?.['position']) };
  }

  #write({ stream, events }: PendingAppend, before: number): Appended {
    const start = this.#position;
    let revision = before;
    try {
      for (const { id, type, data, metadata } of events) {
        const position = (this.#position += 1);
        revision += 1;
        const digest = digestOf(position, stream, revision, id, type, data, metadata);
        this.#insert.run(position, stream, revision, id, type, data, metadata, digest);
      }
    } catch (error) {
      if (sqliteCode(error) !== constraintBroken) throw error;
      this.#remove.run(start);
      this.#position = start;
      throw new EventIdReused(`An event id for ${stream} is already in the store, at another place`, { cause: error });
    }
    this.#head = { position: this.#position, id: events.at(-1)?.id ?? '' };
    return { kind: 'appended', revision, position: String(this.#position) };
  }
}
