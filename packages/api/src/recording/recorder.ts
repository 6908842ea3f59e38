import { setTimeout as pause } from 'node:timers/promises';

import { dayOf, decide, restsOn, streamOf, turnOf } from '@minutebook/domain';
import type { Actor, AnyEvent, Command } from '@minutebook/domain';
import { appendSurely, encode, EventIdReused } from '@minutebook/event-store';
import type { EventStore, Expected, NewEvent } from '@minutebook/event-store';
import { isPartOfLedger, parseLines } from '@minutebook/ledger';
import type { Book } from '@minutebook/ledger/server';

import type { ClockWatch } from './clock-watch.ts';
import { whatToDoUntil } from './what-to-do-until.ts';
import { inTurn } from './in-turn.ts';
import { endsLater } from './ends-later.ts';
import type { Recording } from './recording.ts';
import { within } from './within.ts';

/** A command as somebody sent it: the id makes a repetition harmless, `basedOn` is the revision they had seen. */
export interface Request {
  readonly commandId: string;
  readonly command: Command;
  readonly basedOn?: number | undefined;
}

/** The entry that a follow-up follows from. */
export interface Cause {
  readonly id: string;
  readonly recordedAt: string;
}

interface Options {
  readonly store: EventStore;
  readonly book: Book;
  /** The instant now, as UTC text with milliseconds. */
  readonly clock: () => string;
  /** Whether the clock can be believed; where it is absent, it always is, as the clock of a script. */
  readonly watch?: ClockWatch;
  /** How long to wait for an appended entry's number before answering `pending`; milliseconds. */
  readonly patience?: number;
}

interface Sent extends Request {
  readonly actor: Actor;
  readonly cause: Cause | undefined;
}
const commandIdIsUsed: Recording = {
  kind: 'refused',
  refusal: 'CommandIdIsUsed',
  sentence: 'This was sent under an id that something else was recorded under.',
  remedy: 'Open the form again and send it from there.',
};

const revisionIsNotThere: Recording = {
  kind: 'refused',
  refusal: 'RevisionIsNotThere',
  sentence: 'This rests on something that the ledger does not hold.',
  remedy: 'Load the page again and send it from there.',
};

/** How often a decision is taken at most, where somebody else's entry came first each time. */
const attempts = 10;

/** Longest pause before the second of them, in milliseconds; it grows with each. Two servers must not keep in step. */
const longestPause = 5;

/** The one way in: decides on commands and appends what was accepted. */
export class Recorder {
  readonly #store: EventStore;
  readonly #book: Book;
  readonly #clock: () => string;
  readonly #watch: ClockWatch | undefined;
  readonly #patience: number;
  readonly #inTurn = inTurn();

  constructor({ store, book, clock, watch, patience = 5000 }: Options) {
    this.#store = store;
    this.#book = book;
    this.#clock = clock;
    this.#watch = watch;
    this.#patience = patience;
  }

  /**
   * Records what the command leads to, once: a command id that the ledger holds returns its first result. What follows
   * from another entry names that `cause`, and is recorded at its moment: numbering makes that no earlier than the entry
   * before it, and every server that does it makes the same batch.
   * @throws StoreUnavailable when the store is down; nothing can be said to have been recorded, and sending the same
   *   command again is safe.
   */
  async record(request: Request, actor: Actor, cause?: Cause): Promise<Recording> {
    if (!(await this.#canHaveBeenSeen(request))) return revisionIsNotThere;
    return this.#inTurn(turnOf(request.command, this.#book.world), () =>
      this.#attempt({ ...request, actor, cause }, attempts),
    );
  }

  /** Whether a command rests on what this server has not read yet, so that it may have to wait. */
  isAhead({ command, commandId, basedOn = -1 }: Request): boolean {
    return basedOn > this.#book.revisionOf(streamOf(command)) && this.#book.numbersOf(commandId) === undefined;
  }

  /** The day on which something would be recorded now. */
  today(): string {
    return dayOf(this.#clock());
  }

  /**
   * Whether the revision that a command rests on is there, or comes in from another server that is a little ahead. Looked
   * at before the command takes its turn, so that nobody waits for what somebody made up.
   */
  async #canHaveBeenSeen(request: Request): Promise<boolean> {
    if (!this.isAhead(request)) return true;
    const { command, basedOn = -1 } = request;
    const stream = streamOf(command);
    // Of what is kept beside the ledger, such as people, nobody is to learn anything here.
    if (!isPartOfLedger(stream)) return false;
    if (basedOn >= (await this.#store.read(stream)).length) return false;
    return within(this.#patience, (over) => this.#book.numbered(stream, basedOn, over));
  }

  async #attempt(sent: Sent, left: number): Promise<Recording> {
    const { command, commandId, basedOn, actor, cause } = sent;
    const stream = streamOf(command);
    const first = this.#book.numbersOf(commandId);
    if (first !== undefined) return this.#again(first, stream, actor);
    const early = this.#untimely(cause) ?? this.#tooEarly(command, cause) ?? endsLater(command, this.#clock());
    if (early !== undefined) return early;

    const revision = this.#book.revisionOf(stream);
    const { world } = this.#book;
    const since = basedOn ?? revision;
    const seen = this.#book.numberAt(stream, since) ?? 0;
    if (since < revision && restsOn(command, world) > seen) return this.#conflict(stream, since);

    const decision = decide(command, world, actor);
    if (decision.kind === 'refused') return decision;

    const batch = this.#batch(decision.events, sent);
    const expected = revision < 0 ? 'noStream' : revision;
    const appended = await this.#append(stream, batch, expected);
    if (appended === 'idIsUsed') return commandIdIsUsed;
    if (appended.kind === 'appended') return this.#numbered(commandId, stream, appended.revision);

    const caughtUp = await within(this.#patience, (over) => this.#book.numbered(stream, appended.revision, over));
    if (caughtUp && left > 1) {
      await pause(Math.random() * longestPause * (attempts - left + 1));
      return this.#attempt(sent, left - 1);
    }
    return this.#book.numbersOf(commandId) === undefined ? this.#conflict(stream, revision) : this.#attempt(sent, left);
  }

  /** The first result of a command that is sent again; refused when the id was used by somebody else, or elsewhere. */
  async #again(entries: readonly number[], stream: string, actor: Actor): Promise<Recording> {
    const [entry] = parseLines((await this.#book.line(entries[0] ?? 0)) ?? '');
    if (entry?.stream === stream && entry.by.id === actor.id) return { kind: 'recorded', entries };
    return commandIdIsUsed;
  }

  /** Why nothing can be recorded now, whatever it is; `undefined` when nothing hinders. */
  hindrance(): string | undefined {
    return this.#watch?.refusal()?.sentence;
  }

  /** What follows from another entry has its moment from there. */
  #untimely(cause: Cause | undefined): Recording | undefined {
    return cause === undefined ? this.#watch?.refusal() : undefined;
  }

  #tooEarly(command: Command, cause: Cause | undefined): Recording | undefined {
    if (cause !== undefined || command.effectiveOn <= this.today()) return undefined;
    return {
      kind: 'refused',
      refusal: 'DayIsInTheFuture',
      sentence: `${command.effectiveOn} has not come yet.`,
      remedy: whatToDoUntil(streamOf(command)),
    };
  }

  async #append(stream: string, batch: readonly NewEvent[], expected: Expected) {
    try {
      return await appendSurely(this.#store, stream, batch, expected);
    } catch (error) {
      if (error instanceof EventIdReused) return 'idIsUsed';
      throw error;
    }
  }

  #batch(events: readonly AnyEvent[], { commandId, command, actor, cause }: Sent) {
    const { effectiveOn, reason, source } = command;
    return encode(events, {
      command: commandId,
      by: actor,
      recordedAt: cause?.recordedAt ?? this.#clock(),
      effectiveOn,
      causation: cause?.id,
      ...(reason === undefined ? {} : { reason }),
      ...(source === undefined ? {} : { source }),
    });
  }

  async #numbered(commandId: string, stream: string, revision: number): Promise<Recording> {
    const inTime = await within(this.#patience, (over) => this.#book.numbered(stream, revision, over));
    const entries = this.#book.numbersOf(commandId);
    return inTime && entries !== undefined ? { kind: 'recorded', entries } : { kind: 'pending' };
  }

  #conflict(stream: string, since: number): Recording {
    const entries: number[] = [];
    for (let revision = since + 1; revision <= this.#book.revisionOf(stream); revision += 1) {
      const n = this.#book.numberAt(stream, revision);
      if (n !== undefined) entries.push(n);
    }
    return { kind: 'conflict', entries };
  }
}
