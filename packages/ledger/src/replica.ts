import type { DomainEntry } from '@minutebook/domain';

import { parseLines } from './line.ts';
import { fullSegments, segmentLength } from './segment.ts';
import type { Timeline } from './timeline.ts';

/** Where a replica reads from. Every method rejects when the answer cannot be had; the replica's caller retries. */
export interface LedgerSource {
  head(): Promise<LedgerHead>;
  /** Text of a full segment. */
  segment(epoch: string, index: number): Promise<string>;
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

/** Which ledger it is, and how many entries it has. */
export interface LedgerHead {
  readonly epoch: string;
  readonly length: number;
}

/** The source is not the ledger that was read before; reading on would mix two histories. */
export class AnotherLedger extends Error {
  override readonly name = 'AnotherLedger';
}

/** How many segments are asked for at once. */
const ahead = 6;

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
   * @throws AnotherLedger when the epoch differs from the one known, or the ledger is shorter than `atLeast`.
   */
  async catchUp(progress: (done: number, of: number) => void = () => {}, atLeast = 0): Promise<void> {
    const head = await this.#source.head();
    this.#check(head, atLeast);
    await this.#serially(async () => {
      await this.#readSegments(head, progress);
      while (this.length < head.length) {
        await this.#readLines(head.epoch);
        progress(this.length, head.length);
      }
    });
  }

  /**
   * Takes lines that arrived, whatever their order: those already there are dropped, a gap is fetched, none is skipped.
   * Resolves when the timeline holds them all.
   */
  receive(lines: readonly string[]): Promise<void> {
    return this.#serially(async () => {
      for (const entry of parseLines<DomainEntry>(lines.join('\n')).toSorted((a, b) => a.n - b.n)) {
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
    const full = fullSegments(head.length);
    const first = Math.floor(this.length / segmentLength);
    const texts = new Map<number, Promise<string>>();
    for (let index = first; index < full; index += 1) {
      for (let next = index; next < Math.min(full, index + ahead); next += 1) {
        if (!texts.has(next)) texts.set(next, handled(this.#source.segment(head.epoch, next)));
      }
      const entries = parseLines<DomainEntry>(await (texts.get(index) as Promise<string>));
      texts.delete(index);
      this.#appendNew(entries);
      progress(this.length, head.length);
    }
  }

  async #readLines(epoch: string): Promise<void> {
    const before = this.length;
    const lines = await this.#source.lines(epoch, this.place);
    this.#appendNew(parseLines<DomainEntry>(lines.join('\n')));
    if (this.length === before) throw new Error(`Entry ${before + 1} could not be read`);
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

/** Marks a rejection as seen: it is thrown where the promise is awaited, or not at all when reading stops before. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
