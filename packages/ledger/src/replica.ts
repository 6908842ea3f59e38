import type { DomainEntry } from '@minutebook/domain';

import { parseLines } from './line.ts';
import { askedAtOnce, lastOf } from './segment.ts';
import type { Segment } from './segment.ts';
import type { Timeline } from './timeline.ts';

/** Where a replica reads from. Every method rejects when the answer cannot be had; the replica's caller retries. */
export interface LedgerSource {
  /** What there is to read after entry `after`. */
  head(after: number): Promise<LedgerHead>;
  /** Text of a segment; `afresh` when what came from somewhere in between could not be read. */
  segment(epoch: string, segment: Segment, afresh: boolean): Promise<string>;
  /**
   * Lines after this place, at most as many as the source gives at once, without gaps. @throws AnotherLedger when the
   * source has another entry there, or none.
   */
  lines(epoch: string, after: Place): Promise<readonly string[]>;
}

/** How far a ledger was read: the number of the last entry and its event id; 0 and none before the first. */
export interface Place {
  readonly n: number;
  readonly id: string | undefined;
}

/** Which ledger it is, how many entries it has, and where they are. */
export interface LedgerHead {
  readonly epoch: string;
  readonly length: number;
  /** In order; those that end after the entry asked about. */
  readonly segments: readonly Segment[];
  /** The lines behind the last segment. */
  readonly rest: readonly string[];
}

/** A ledger, and how far it was read. */
export interface Seen extends Place {
  readonly epoch: string;
}

/** The source is not the ledger that was read before; reading on would mix two histories. */
export class AnotherLedger extends Error {
  override readonly name = 'AnotherLedger';
}

/** What came is not what was asked for: it was cut, or something else stood in its place. */
export class Garbled extends Error {
  override readonly name = 'Garbled';
}

/** Keeps a timeline equal to a ledger elsewhere: reads what is there, then takes what arrives, in order and once. */
export class Replica {
  readonly #source: LedgerSource;
  readonly #timeline: Timeline;
  #epoch: string | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(source: LedgerSource, timeline: Timeline, epoch?: string) {
    this.#source = source;
    this.#timeline = timeline;
    this.#epoch = epoch;
  }

  /** The ledger's name; `undefined` before the first `catchUp`. */
  get epoch(): string | undefined {
    return this.#epoch;
  }

  get length(): number {
    return this.#timeline.length;
  }

  /** How far it has read. */
  get place(): Place {
    return { n: this.length, id: this.#timeline.entry(this.length)?.id };
  }

  /**
   * Reads everything up to the source's head. `progress` is told how many entries of how many are there.
   * @throws AnotherLedger when the epoch differs from the one known, or the ledger is not a continuation of what was `seen`.
   * @throws Garbled when what the source gives cannot be read, from no place that it is kept at.
   */
  async catchUp(progress: (done: number, of: number) => void = () => {}, seen?: Seen): Promise<void> {
    const head = await this.#source.head(this.length);
    this.#check(head, seen?.n ?? 0);
    await this.#serially(async () => {
      await this.#readSegments(head, progress);
      const rest = read(head.rest);
      if (rest[0] !== undefined && rest[0].n <= this.length + 1) this.#appendNew(rest);
      progress(this.length, head.length);
      while (this.length < head.length) {
        await this.#readLines(head.epoch);
        progress(this.length, head.length);
      }
      if (seen?.id !== undefined && this.#timeline.entry(seen.n)?.id !== seen.id) {
        throw new AnotherLedger('The server’s ledger has other entries than this browser has seen.');
      }
    });
  }

  /**
   * Takes lines that arrived, whatever their order: those already there are dropped, a gap is fetched, none is skipped.
   * Resolves when the timeline holds them all.
   */
  receive(lines: readonly string[]): Promise<void> {
    return this.#serially(async () => {
      for (const entry of read(lines).toSorted((a, b) => a.n - b.n)) {
        while (this.#epoch !== undefined && entry.n > this.length + 1) await this.#readLines(this.#epoch);
        this.#appendNew([entry]);
      }
    });
  }

  #check(head: LedgerHead, atLeast: number): void {
    if (this.#epoch !== undefined && head.epoch !== this.#epoch) {
      throw new AnotherLedger('The server now keeps another ledger than the one this page was reading.');
    }
    if (head.length < Math.max(this.length, atLeast)) {
      throw new AnotherLedger(
        `The server’s ledger has ${head.length} entries; this browser has already seen ${Math.max(this.length, atLeast)}.`,
      );
    }
    this.#epoch = head.epoch;
  }

  async #readSegments(head: LedgerHead, progress: (done: number, of: number) => void): Promise<void> {
    const { epoch } = head;
    const begun = head.segments.find(({ first }) => first <= this.length);
    const begunEnd = begun === undefined ? 0 : lastOf(begun);
    while (this.length < begunEnd) await this.#readLines(epoch);
    const segments = head.segments.filter((segment) => segment !== begun);
    // Those asked for and not read yet: what was read is let go.
    const coming: Promise<string>[] = [];
    for (const [index, segment] of segments.entries()) {
      for (const next of segments.slice(index + coming.length, index + askedAtOnce)) {
        coming.push(handled(this.#source.segment(epoch, next, false)));
      }
      const text = await (coming.shift() as Promise<string>);
      const entries = held(text, segment) ?? held(await this.#source.segment(epoch, segment, true), segment);
      // Line by line is slower, and comes past everything that keeps segments.
      if (entries === undefined) return;
      this.#appendNew(entries);
      progress(this.length, head.length);
    }
  }

  async #readLines(epoch: string): Promise<void> {
    const before = this.length;
    const lines = await this.#source.lines(epoch, this.place);
    this.#appendNew(read(lines));
    if (this.length === before) throw new Garbled(`What came in place of entry ${before + 1} cannot be read.`);
  }

  /** Takes what is new; what it has already must be the same. @throws AnotherLedger */
  #appendNew(entries: readonly DomainEntry[]): void {
    if (entries.some((entry) => entry.n <= this.length && this.#timeline.entry(entry.n)?.id !== entry.id)) {
      throw new AnotherLedger('The server’s ledger has other entries than this browser has read.');
    }
    try {
      this.#timeline.append(entries.filter((entry) => entry.n > this.length));
    } catch (cause) {
      throw new AnotherLedger('The server’s ledger does not go on from what this browser has read.', { cause });
    }
  }

  #serially(task: () => Promise<void>): Promise<void> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => {});
    return done;
  }
}

/** @throws Garbled when they are no lines of a ledger. */
function read(lines: readonly string[]): DomainEntry[] {
  try {
    return parseLines<DomainEntry>(lines.join('\n'));
  } catch (cause) {
    throw new Garbled('What came in place of entries cannot be read.', { cause });
  }
}

/** The entries of a segment; `undefined` when the text does not hold just these. */
function held(text: string, segment: Segment): readonly DomainEntry[] | undefined {
  try {
    const entries = parseLines<DomainEntry>(text);
    const whole =
      entries.length === segment.count && entries[0]?.n === segment.first && entries.at(-1)?.n === lastOf(segment);
    return whole ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Marks a rejection as seen: it is thrown where the promise is awaited, or not at all when reading stops before. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
