import { rmSync } from 'node:fs';
import { backup } from 'node:sqlite';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { Bell } from './bell.ts';
import { StoreUnavailable } from './port.ts';
import type { Appended, Conflict, EventStore, Expected, Followed, Health, NewEvent, StoredEvent } from './port.ts';
import { checkBatch, checkErasable, UnknownPosition } from './refusals.ts';
import { makeEmpty, openDatabase } from './sqlite/database.ts';
import { damaged, unavailable } from './sqlite/failures.ts';
import { HeadMark } from './sqlite/head-mark.ts';
import type { Head } from './sqlite/head-mark.ts';
import { OwnFile } from './sqlite/own-file.ts';
import { columns, isWhole, stored } from './sqlite/row.ts';
import type { Row } from './sqlite/row.ts';
import { expectNext, notAsWritten } from './sqlite/soundness.ts';
import { SqliteWriter } from './sqlite/writer.ts';

// Large enough that a statement's start costs nothing, small enough that others get their turn between two pages.
const pageRows = 1_000;

/** The embedded store: one file, owned by one process. Appends that arrive together are made durable together. */
export class SqliteStore implements EventStore {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #mark: HeadMark;
  readonly #own: OwnFile;
  readonly #writer: SqliteWriter;
  readonly #stream: StatementSync;
  readonly #after: StatementSync;
  readonly #highest: StatementSync;
  readonly #followers = new Set<Bell>();
  #closing: Promise<void> | undefined;

  /** @param database as `openDatabase` returns it; the store closes it. */
  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
    this.#stream = database.prepare(
      `SELECT ${columns} FROM events INDEXED BY events_by_stream WHERE stream = ? ORDER BY revision`,
    );
    this.#after = database.prepare(
      `SELECT ${columns} FROM events WHERE position > ? ORDER BY position LIMIT ${pageRows}`,
    );
    this.#highest = database.prepare('SELECT coalesce(max(position), 0) FROM events');
    // Rows as arrays are read twice as fast as rows as objects.
    for (const statement of [this.#stream, this.#after, this.#highest]) statement.setReturnArrays(true);
    this.#mark = new HeadMark(path, headOf(database));
    this.#own = new OwnFile(path, () => this.#wake());
    this.#writer = new SqliteWriter(database, { path, mark: this.#mark, own: this.#own }, () => this.#wake());
  }

  /** Of its file; others are put beside it. */
  get path(): string {
    return this.#path;
  }

  /** Opens the file, made with its folder when there is none. @throws StoreUnavailable */
  static open(path: string): SqliteStore {
    return new SqliteStore(openDatabase(path), path);
  }

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended | Conflict> {
    checkBatch(stream, events);
    this.#refuseWhenClosed();
    return this.#writer.append(stream, events, expected);
  }

  async read(stream: string): Promise<readonly StoredEvent[]> {
    const rows = this.#rows(this.#stream, stream);
    for (const [at, row] of rows.entries()) {
      if (row[2] !== at) throw damaged(this.#path, `revision ${at} of ${stream} is missing`);
    }
    return this.#events(rows);
  }

  async *follow(after: string | undefined, signal: AbortSignal): AsyncGenerator<Followed, void> {
    const bell = new Bell();
    const wake = () => bell.ring();
    signal.addEventListener('abort', wake);
    this.#followers.add(bell);
    const over = () => signal.aborted || this.#closing !== undefined;
    try {
      const there = this.#rows(this.#highest)[0]?.[0] ?? 0;
      let seen = startOf(after, there);
      let caughtUp = false;
      while (!over()) {
        if (this.#own.loss !== undefined) throw new UnknownPosition(this.#own.loss);
        const page = this.#page(seen);
        seen = page.last;
        if (page.events.length > 0) yield { kind: 'events', events: page.events };
        if (!caughtUp && seen >= there) {
          caughtUp = true;
          yield { kind: 'caughtUp' };
        }
        // Reading is synchronous: others get their turn between two pages.
        await (page.more ? nextTurn() : bell.heard());
      }
    } finally {
      signal.removeEventListener('abort', wake);
      this.#followers.delete(bell);
    }
  }

  /** Overwrites the person's events where they lie, and empties the write-ahead log, so that no byte of them stays in the file. */
  async erase(stream: string): Promise<void> {
    checkErasable(stream);
    this.#refuseWhenClosed();
    await this.#writer.exclusively(() => this.#writer.erase(stream));
  }

  async health(): Promise<Health> {
    try {
      this.#refuseWhenClosed();
      this.#rows(this.#highest);
      this.#own.expect();
      await this.#writer.exclusively(() => this.#writer.probe());
      return { kind: 'up' };
    } catch (error) {
      return { kind: 'down', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /**
   * Copies the store as it is into a new file, for its owner alone, while appends go on. Resolves once the copy is whole;
   * when it cannot be, no file is left. @throws StoreUnavailable, also when the file exists
   */
  async backup(path: string): Promise<void> {
    this.#refuseWhenClosed();
    // Steps run on another thread over the same connection: writing only between them keeps half a transaction out of the copy.
    const progress = () => this.#writer.flush();
    let made = false;
    try {
      makeEmpty(path, 'wx');
      made = true;
      await this.#writer.exclusively(() => backup(this.#database, path, { rate: 2_000, progress }));
    } catch (error) {
      if (made) rmSync(path, { force: true });
      const detail = error instanceof Error ? error.message : String(error);
      throw new StoreUnavailable(`The copy ${path} could not be made (${detail})`, false, { cause: error });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writer.exclusively(() => this.#writer.flush());
    this.#wake();
    this.#database.close();
    this.#mark.close();
  }

  #page(after: number): { events: StoredEvent[]; last: number; more: boolean } {
    const rows = this.#rows(this.#after, after);
    for (const [at, [position]] of rows.entries()) expectNext(position, after + 1 + at, this.#path);
    return { events: this.#events(rows), last: rows.at(-1)?.[0] ?? after, more: rows.length === pageRows };
  }

  /** What is read is compared with what was written each time: a disk may also lose it while this runs. */
  #events(rows: readonly Row[]): StoredEvent[] {
    for (const row of rows) if (!isWhole(row)) throw notAsWritten(row[0], this.#path);
    return rows.flatMap(stored);
  }

  #rows(statement: StatementSync, ...parameters: readonly (string | number)[]): Row[] {
    this.#refuseWhenClosed();
    try {
      return statement.all(...parameters) as unknown as Row[];
    } catch (error) {
      throw unavailable(error, this.#path);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw new StoreUnavailable(`The event store ${this.#path} is closed`, false);
  }

  #wake(): void {
    for (const bell of this.#followers) bell.ring();
  }
}

function headOf(database: DatabaseSync): Head {
  const { position = 0, id = '' } =
    database.prepare('SELECT position, id FROM events ORDER BY position DESC LIMIT 1').get() ?? {};
  return { position: Number(position), id: String(id) };
}

function startOf(after: string | undefined, highest: number): number {
  const position = after === undefined ? 0 : Number(after);
  if (Number.isSafeInteger(position) && position >= 0 && position <= highest) return position;
  throw new UnknownPosition(`This store has handed out positions up to ${highest}, but not ${after}`);
}
