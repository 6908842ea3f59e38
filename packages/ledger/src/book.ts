import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import type { Entry } from '@minutebook/domain';

import { HeadWorld } from './head-world.ts';
import { lineOf } from './line.ts';
import { Numbering } from './numbering.ts';
import type { Unnumbered } from './numbering.ts';
import { isSegment, lastOf, longestSegment, segmentsOf, shortestSegment } from './segment.ts';
import type { Segment, Span } from './segment.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A segment as it is sent: its text, gzipped, and the digest of the text. */
export interface Sealed {
  readonly digest: string;
  readonly bytes: Promise<Buffer>;
}

interface Waiter {
  readonly revision: number;
  readonly resolve: () => void;
}

/** An entry came that cannot be the next one of its stream: the store has lost some, or gives them in another order. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/**
 * The ledger on a server: takes entries in the store's order, numbers them, keeps their lines as sealed segments
 * (compressed once) and an open rest, and knows the newest world. It can always be rebuilt from the store.
 */
export class Book {
  readonly world = new HeadWorld();
  readonly #numbering = new Numbering();
  readonly #sealed: Sealed[] = [];
  /** Segments of the open rest, made when they are first asked for. */
  #short = new Map<number, Sealed & Span>();
  #open: string[] = [];
  readonly #numbers = new Map<string, number[]>();
  readonly #waiting = new Map<string, Waiter[]>();
  readonly #watchers = new Set<() => void>();
  #waking = false;
  /** A command's one entry, or all of them where there are several: most have one. */
  readonly #commands = new Map<string, number | number[]>();

  /** How many entries it has. */
  get length(): number {
    return this.#numbering.length;
  }

  /** When its newest entry was recorded; empty when it has none. */
  get recordedAt(): string {
    return this.#numbering.recordedAt;
  }

  /** Numbers and keeps the next entries. @throws BrokenHistory at the first that does not follow; it is not taken */
  add(entries: readonly Unnumbered[]): void {
    for (const unnumbered of entries) {
      this.#expectNext(unnumbered);
      const entry = this.#numbering.number(unnumbered);
      this.world.apply(entry);
      this.#keep(entry);
      this.#open.push(lineOf(entry));
      if (this.#open.length === longestSegment) {
        this.#sealed.push(seal(this.#open));
        this.#open = [];
        this.#short = new Map();
      }
    }
    if (entries.length > 0) this.#wakeWatchers();
  }

  /** The segments that the ledger is cut into now and that end after entry `after`. */
  segments(after = 0): readonly Segment[] {
    return segmentsOf(this.length)
      .filter((span) => lastOf(span) > after)
      .map((span) => ({ ...span, digest: this.#sealedAt(span).digest }));
  }

  /** A segment of this digest, gzipped; `undefined` when this ledger has no such one. */
  async segment(asked: Segment): Promise<Buffer | undefined> {
    const { first, count, digest } = asked;
    if (!isSegment(asked) || lastOf(asked) > this.length) return undefined;
    if (segmentsOf(this.length).some((one) => one.first === first && one.count === count)) {
      const sealed = this.#sealedAt(asked);
      return sealed.digest === digest ? sealed.bytes : undefined;
    }
    const text = textOf(await this.linesAfter(first - 1, count));
    return digestOf(text) === digest ? compress(text) : undefined;
  }

  /** The lines that fill no segment. */
  rest(): readonly string[] {
    return this.#open.slice(this.#open.length - (this.#open.length % shortestSegment));
  }

  #sealedAt({ first, count }: Span): Sealed {
    const index = (first - 1) / longestSegment;
    if (count === longestSegment) return this.#sealed[index] as Sealed;
    const kept = this.#short.get(first);
    if (kept?.count === count) return kept;
    const from = (first - 1) % longestSegment;
    const made = { first, count, ...seal(this.#open.slice(from, from + count)) };
    this.#short.set(first, made);
    return made;
  }

  /** Lines after entry `after`, at most `limit` and never across the end of a segment; empty when there are none yet. */
  async linesAfter(after: number, limit = 500): Promise<readonly string[]> {
    const from = after % longestSegment;
    const index = Math.floor(after / longestSegment);
    if (after > this.length) return [];
    if (index >= this.#sealed.length) return this.#open.slice(from, from + limit);
    const text = (await decompress(await (this.#sealed[index] as Sealed).bytes)).toString('utf8');
    return text
      .slice(0, -1)
      .split('\n')
      .slice(from, from + limit);
  }

  /** The line of one entry; `undefined` when there is none yet. */
  async line(n: number): Promise<string | undefined> {
    return n < 1 ? undefined : (await this.linesAfter(n - 1, 1))[0];
  }

  /** Resolves once there are this many entries; never, and holding nothing, when the wait is over before. */
  reached(n: number, over?: AbortSignal): Promise<void> {
    if (this.length >= n) return Promise.resolve();
    return new Promise((resolve) => {
      const unwatch = this.watch(() => {
        if (this.length < n) return;
        unwatch();
        resolve();
      });
      over?.addEventListener('abort', unwatch, { once: true });
    });
  }

  /** After this turn, so that whoever recorded the entries is answered before many followers are written to. */
  #wakeWatchers(): void {
    if (this.#waking) return;
    this.#waking = true;
    setImmediate(() => {
      this.#waking = false;
      for (const grown of this.#watchers) grown();
    });
  }

  /** Calls back soon after entries were added; returns how to stop that. */
  watch(grown: () => void): () => void {
    this.#watchers.add(grown);
    return () => this.#watchers.delete(grown);
  }

  /** Numbers of the entries that a command caused; `undefined` when it caused none so far. */
  numbersOf(command: string): readonly number[] | undefined {
    const found = this.#commands.get(command);
    return typeof found === 'number' ? [found] : found;
  }

  /** Revision of the stream's newest numbered entry; -1 when it has none. */
  revisionOf(stream: string): number {
    return (this.#numbers.get(stream)?.length ?? 0) - 1;
  }

  /** Number of the entry at this revision of the stream; `undefined` when it has not been numbered yet. */
  numberAt(stream: string, revision: number): number | undefined {
    return this.#numbers.get(stream)?.[revision];
  }

  /** Resolves once the entry at this revision of the stream has its number; never when the wait is over before. */
  numbered(stream: string, revision: number, over?: AbortSignal): Promise<void> {
    if (this.numberAt(stream, revision) !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      const waiter = { revision, resolve };
      this.#waiting.set(stream, [...(this.#waiting.get(stream) ?? []), waiter]);
      over?.addEventListener('abort', () => this.#leave(stream, [waiter]), { once: true });
    });
  }

  #expectNext({ stream, revision }: Unnumbered): void {
    const next = this.revisionOf(stream) + 1;
    if (revision === next) return;
    throw new BrokenHistory(
      `The store gives revision ${revision} of ${stream} where revision ${next} comes next: it is damaged, or another one was put in its place`,
    );
  }

  #leave(stream: string, leaving: readonly Waiter[]): void {
    const still = (this.#waiting.get(stream) ?? []).filter((one) => !leaving.includes(one));
    if (still.length === 0) this.#waiting.delete(stream);
    else this.#waiting.set(stream, still);
  }

  #keep(entry: Entry): void {
    const numbers = this.#numbers.get(entry.stream);
    if (numbers === undefined) this.#numbers.set(entry.stream, [entry.n]);
    else numbers.push(entry.n);
    this.#keepCommand(entry);
    const waiting = this.#waiting.get(entry.stream);
    if (waiting === undefined) return;
    const there = waiting.filter((one) => one.revision <= entry.revision);
    this.#leave(entry.stream, there);
    for (const one of there) one.resolve();
  }

  #keepCommand({ command, n }: Entry): void {
    const known = this.#commands.get(command);
    if (known === undefined) this.#commands.set(command, n);
    else if (typeof known === 'number') this.#commands.set(command, [known, n]);
    else known.push(n);
  }
}

/** Hashed now, compressed beside. A few times in the life of a line, so that recording does not feel it. */
function seal(lines: readonly string[]): Sealed {
  const text = textOf(lines);
  const bytes = compress(text);
  bytes.catch(() => {});
  return { digest: digestOf(text), bytes };
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
