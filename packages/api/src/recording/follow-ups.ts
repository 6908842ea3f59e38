import { setTimeout as pause } from 'node:timers/promises';

import { followedTypes, followUpIdOf, followUps, isToldOf } from '@minutebook/domain';
import type { DomainEntry, FollowUp } from '@minutebook/domain';
import { StoreUnavailable } from '@minutebook/event-store';
import { parseLines } from '@minutebook/ledger';
import { tail } from '@minutebook/ledger/server';
import type { Book } from '@minutebook/ledger/server';

import type { Recorder } from './recorder.ts';
import type { Recording } from './recording.ts';

interface Options {
  readonly book: Book;
  readonly recorder: Recorder;
  /** Milliseconds before the first repetition of what failed; doubled each time, up to five seconds. */
  readonly firstPause?: number;
}

interface Waiter {
  readonly n: number;
  readonly resolve: () => void;
}

const longestPause = 5000;

/**
 * Records what must reach a second stream: goes through the ledger from its first entry, and does what follows from an
 * entry and is not there yet. Ids derive from the entries, so that to do it again, or on two servers, records nothing
 * new; after a crash the next start does what was left. Entry by entry in ledger order, so that a decision is always
 * told before its call-in.
 */
export class FollowUps {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #firstPause: number;
  readonly #stop = new AbortController();
  #fault: (error: unknown) => void = () => {};
  #running: Promise<void> | undefined;
  #done = 0;
  #ended = false;
  #waiting: readonly Waiter[] = [];

  constructor({ book, recorder, firstPause = 100 }: Options) {
    this.#book = book;
    this.#recorder = recorder;
    this.#firstPause = firstPause;
  }

  /**
   * Begins, and goes on until `stop`. Faults are told to the last one who started it; a follow-up that was refused is left
   * to the next start.
   */
  start(fault: (error: unknown) => void): void {
    this.#fault = fault;
    this.#running ??= this.#run();
  }

  /**
   * Resolves once everything that follows from the entries there are now has been done, or was told as a fault, or this
   * was stopped. Expects that it was started.
   */
  settled(): Promise<void> {
    const n = this.#book.length;
    if (this.#ended || this.#done >= n) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, { n, resolve }];
    });
  }

  /** Ends after the command under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#ended = true;
    await this.#running;
    for (const one of this.#waiting) one.resolve();
  }

  async #run(): Promise<void> {
    try {
      for await (const lines of tail(this.#book, 0, this.#stop.signal)) {
        for (const line of lines) {
          if (this.#stop.signal.aborted) return;
          if (mayBeFollowed(line)) await this.#follow(line);
          this.#advance();
        }
      }
    } catch (error) {
      this.#fault(error);
    } finally {
      this.#ended = true;
      for (const one of this.#waiting) one.resolve();
    }
  }

  #advance(): void {
    this.#done += 1;
    if (this.#waiting.length === 0) return;
    for (const one of this.#waiting) if (one.n <= this.#done) one.resolve();
    this.#waiting = this.#waiting.filter((one) => one.n > this.#done);
  }

  async #follow(line: string): Promise<void> {
    const [entry] = parseLines<DomainEntry>(line);
    if (entry === undefined) return;
    for (const one of followUps(entry, this.#book.world)) await this.#surely(entry, one);
  }

  /** Until it is recorded or refused: a store that is down, or somebody else's entry in between, is waited out. */
  async #surely(entry: DomainEntry, { index, command }: FollowUp): Promise<void> {
    const commandId = followUpIdOf(entry.id, index);
    for (let wait = this.#firstPause; !this.#stop.signal.aborted; wait = Math.min(2 * wait, longestPause)) {
      if (this.#book.numbersOf(commandId) !== undefined) return;
      try {
        const recording = await this.#recorder.record({ commandId, command }, entry.by, entry);
        if (recording.kind === 'refused' && !isToldOf(entry, this.#book.world))
          this.#fault(new Error(inWords(entry, recording)));
        if (recording.kind !== 'conflict') return;
      } catch (error) {
        this.#fault(error);
        if (!(error instanceof StoreUnavailable)) return;
      }
      await pause(wait, undefined, { signal: this.#stop.signal }).catch(() => {});
    }
  }
}

/** Cheap, since every line passes here: the type stands in every line as the codec writes it. */
function mayBeFollowed(line: string): boolean {
  for (const type of followedTypes) if (line.includes(`"type":"${type}"`)) return true;
  return false;
}

function inWords({ n, type }: DomainEntry, refusal: Extract<Recording, { kind: 'refused' }>): string {
  return `What follows from entry ${n} (${type}) was refused: ${refusal.refusal}. ${refusal.sentence}`;
}
