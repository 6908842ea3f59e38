import type { DatabaseSync } from 'node:sqlite';

import type { Appended, Conflict, Expected, NewEvent } from '../port.ts';
import { constraintBroken, erasedMark, sqliteCode } from './database.ts';
import { EventIdReused } from '../refusals.ts';

/** A batch on its way into the table, with whom to tell. */
export interface PendingAppend {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly expected: Expected;
  readonly answer: PromiseWithResolvers<Appended | Conflict>;
}

/** Appends one batch after another inside a transaction that the caller began and commits. */
export type Appender = (append: PendingAppend) => Appended | Conflict;

/**
 * Prepares the statements of an append. The function returned writes a batch or, where it conflicts or reuses an id,
 * leaves the transaction as it found it, so that its neighbours are not undone.
 */
export function appender(database: DatabaseSync): { begin(): void; append: Appender } {
  const highest = database.prepare('SELECT coalesce(max(position), 0) AS position FROM events');
  // Without the name of the index the planner walks the primary key instead.
  const last = database.prepare(
    'SELECT revision FROM events INDEXED BY events_by_stream WHERE stream = ? ORDER BY revision DESC LIMIT 1',
  );
  const erased = database.prepare(
    `SELECT 1 FROM events INDEXED BY events_by_stream WHERE stream = ? AND revision = ? AND substr(data, 1, 1) = '${erasedMark}'`,
  );
  const written = database.prepare(
    `SELECT id, position FROM events INDEXED BY events_by_stream
     WHERE stream = ? AND revision > ? AND revision <= ? ORDER BY revision`,
  );
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM events WHERE position > ?');
  let position = 0;

  function first({ stream, events }: PendingAppend, before: number): Appended | undefined {
    const rows = written.all(stream, before, before + events.length);
    if (rows.length < events.length || !events.every((event, at) => event.id === rows[at]?.['id'])) return undefined;
    return { kind: 'appended', revision: before + events.length, position: String(rows.at(-1)?.['position']) };
  }

  function write({ stream, events }: PendingAppend, before: number): Appended {
    const start = position;
    let revision = before;
    try {
      for (const { id, type, data, metadata } of events) {
        insert.run((position += 1), stream, (revision += 1), id, type, data, metadata);
      }
    } catch (error) {
      if (sqliteCode(error) !== constraintBroken) throw error;
      remove.run(start);
      position = start;
      throw new EventIdReused(`An event id for ${stream} is already in the store, at another place`, { cause: error });
    }
    return { kind: 'appended', revision, position: String(position) };
  }

  return {
    begin: () => (position = Number(highest.get()?.['position'])),
    append: (batch) => {
      const revision = Number(last.get(batch.stream)?.['revision'] ?? -1);
      const before = batch.expected === 'noStream' ? -1 : batch.expected;
      if (before === revision) return write(batch, before);
      // An erased stream is no stream, yet its revisions are not given out twice.
      if (before === -1 && erased.get(batch.stream, revision) !== undefined) return write(batch, revision);
      return (before < revision ? first(batch, before) : undefined) ?? { kind: 'conflict', revision };
    },
  };
}
