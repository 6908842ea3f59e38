import { uptime } from 'node:os';

import { refused } from '@minutebook/domain';
import type { Refused } from '@minutebook/domain';

/** How far clocks may differ without anybody being told; milliseconds. Those of servers are set apart by seconds. */
const tolerance = 5 * 60_000;

/** What tells the time, in milliseconds. */
export interface TimeSources {
  /** The time of day, which somebody may set. */
  readonly wall: () => number;
  /** Time that passes whatever the clock is set to; a machine that sleeps may leave that out. */
  readonly steady: () => number;
  /** Time since the machine was started, sleep included; dear to ask for. */
  readonly uptime: () => number;
}

interface Options {
  /** The latest instant that the ledger holds; empty when it holds none. */
  readonly latest: () => string;
  /** Whether recording goes on where the ledger holds an instant that has not come yet. */
  readonly acceptsAhead: () => boolean;
  readonly sources?: TimeSources;
}

const machine: TimeSources = {
  wall: () => Date.now(),
  steady: () => performance.now(),
  uptime: () => uptime() * 1000,
};

/**
 * Compares the server's clock with what is known besides: the time that has passed since it was last right, and the
 * latest instant of the ledger. One entry under a clock that is a year ahead spoils what was known when for that year, and
 * nothing can take it back.
 */
export class ClockWatch {
  readonly #latest: () => string;
  readonly #acceptsAhead: () => boolean;
  readonly #sources: TimeSources;
  #right: { readonly wall: number; readonly steady: number; readonly uptime: number };

  constructor({ latest, acceptsAhead, sources = machine }: Options) {
    this.#latest = latest;
    this.#acceptsAhead = acceptsAhead;
    this.#sources = sources;
    this.#right = this.#now();
  }

  /** Why nothing may be recorded at this moment; `undefined` when the clock can be believed. */
  refusal(): Refused | undefined {
    const step = this.#step();
    if (step > tolerance) return wentForward(step);
    return this.#acceptsAhead() ? undefined : this.ahead();
  }

  /** That the ledger holds an instant which has not come yet; `undefined` when it does not. */
  ahead(): Refused | undefined {
    const latest = this.#latest();
    if (latest === '' || Date.parse(latest) - this.#sources.wall() <= tolerance) return undefined;
    return refused(
      'LedgerIsAheadOfTheClock',
      `The ledger holds an entry recorded at ${latest}, which has not come yet by this server’s clock.`,
      'Set the server’s clock right. If the clock is right and the entry is not, whoever runs the server can go on with ENTRIES_AHEAD=accept: what is recorded until then counts as recorded at that instant.',
    );
  }

  /** By how much the clock went forward at once since it was last right; milliseconds, negative when it went back. */
  #step(): number {
    const { wall, steady } = this.#right;
    const passed = this.#sources.steady() - steady;
    let step = this.#sources.wall() - wall - passed;
    if (step > tolerance) step -= Math.max(0, this.#sources.uptime() - this.#right.uptime - passed);
    else if (passed < tolerance && step > -tolerance) return step;
    if (step <= tolerance) this.#right = this.#now();
    return step;
  }

  #now() {
    const { wall, steady, uptime: up } = this.#sources;
    return { wall: wall(), steady: steady(), uptime: up() };
  }
}

function wentForward(step: number): Refused {
  const minutes = Math.round(step / 60_000);
  const days = Math.round(step / 86_400_000);
  const by = days > 1 ? `${days} days` : `${minutes} minutes`;
  return refused(
    'ClockWentForward',
    `This server’s clock went forward by ${by} at once, so nothing is recorded by it.`,
    'Set the server’s clock right. If it is right now, restart the server.',
  );
}
