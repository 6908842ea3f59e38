import { inTurn } from '../recording/in-turn.ts';
import { Failures } from './failures.ts';

/** Somebody's attempt to sign in. */
export interface Guess {
  /** What they say they are: an e-mail address, whether or not anybody has it. */
  readonly account: string;
  /** Where it comes from: what counts as one sender. */
  readonly network: string;
  /** Their browser, where this account was signed in to in it before; absent for every other. */
  readonly browser?: string | undefined;
}

/** The password was not looked at: too many before it were wrong. */
export class TooManyGuesses extends Error {
  override readonly name = 'TooManyGuesses';
  /** How long to wait before the next; at least 1. */
  readonly seconds: number;

  constructor(of: 'account' | 'network', milliseconds: number) {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
    super(`${because[of]} Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`);
    this.seconds = seconds;
  }
}

const because = {
  account: 'Signing in with this e-mail address failed too often.',
  network: 'Signing in failed too often from the network you are in.',
};

interface Network {
  /** When each failure of the last minute was. */
  failed: number[];
  underWay: number;
  waiting: (() => void)[];
}

const minute = 60_000;
/** How many networks are remembered. */
const most = 100_000;

/**
 * Slows the guessing of passwords down. Only failures count: by account, as `Failures` says, and by network. A browser
 * that somebody signed in with before is counted by itself. Kept in memory: each server counts its own.
 */
export class Guesses {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #failures: Failures;
  readonly #networks = new Map<string, Network>();
  readonly #inTurn = inTurn();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
    this.#failures = new Failures(now);
  }

  /**
   * What the check finds, which is `undefined` for a wrong guess. Guesses at one account are judged one after another.
   * @throws TooManyGuesses, without checking
   */
  judge<T>(guess: Guess, check: () => Promise<T | undefined>): Promise<T | undefined> {
    const { account, network, browser } = guess;
    const counted = browser === undefined ? account : `${browser} ${account}`;
    return this.#inTurn(counted, async () => {
      const wait = this.#failures.wait(counted, network);
      if (wait > 0) throw new TooManyGuesses('account', wait);
      const found = browser === undefined ? await this.#within(network, check) : await check();
      if (found === undefined) this.#failures.failed(counted, network);
      else this.#failures.forgive(counted, network);
      return found;
    });
  }

  /** Checks once the network has a failure to spare; those under way may become failures, so they are waited for. */
  async #within<T>(name: string, check: () => Promise<T | undefined>): Promise<T | undefined> {
    const network = this.#networks.get(name) ?? { failed: [], underWay: 0, waiting: [] };
    this.#networks.set(name, network);
    await this.#begin(network);
    try {
      const found = await check();
      if (found === undefined) network.failed.push(this.#now());
      return found;
    } finally {
      network.underWay -= 1;
      network.waiting.shift()?.();
      this.#forget(name, network);
    }
  }

  async #begin(network: Network): Promise<void> {
    for (;;) {
      const now = this.#now();
      network.failed = network.failed.filter((at) => at > now - minute);
      const [first = now] = network.failed;
      if (network.failed.length >= this.#perMinute) {
        for (const wake of network.waiting.splice(0)) wake();
        throw new TooManyGuesses('network', first + minute - now);
      }
      if (network.failed.length + network.underWay < this.#perMinute) {
        network.underWay += 1;
        return;
      }
      await new Promise<void>((resolve) => network.waiting.push(resolve));
    }
  }

  #forget(name: string, { failed, underWay, waiting }: Network): void {
    if (failed.length + underWay + waiting.length === 0) this.#networks.delete(name);
    if (this.#networks.size <= most) return;
    const now = this.#now();
    for (const [other, one] of this.#networks) {
      const last = one.failed.at(-1) ?? 0;
      if (one.underWay + one.waiting.length === 0 && last <= now - minute) this.#networks.delete(other);
    }
  }
}
