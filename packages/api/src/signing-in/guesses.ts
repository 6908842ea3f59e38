import { inTurn } from '../recording/in-turn.ts';

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

interface Failures {
  readonly count: number;
  /** When the next may be made. */
  readonly next: number;
  /** When they are forgotten. */
  readonly until: number;
}

interface Network {
  /** When each failure of the last minute was. */
  failed: number[];
  underWay: number;
  waiting: (() => void)[];
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Wrong passwords that cost no wait: people mistype. */
const free = 5;
/** The longest wait, milliseconds: a stranger must not be able to keep somebody out for long. */
const longest = 2 * minute;
/** How many accounts are remembered; the one that failed longest ago is forgotten first. */
const most = 100_000;

/**
 * Slows the guessing of passwords down. Only failures count: by account, each costing a longer wait than the one before,
 * from wherever they come; and by network. A browser that somebody signed in with before is counted by itself, so that
 * no stranger can shut them out of it. Kept in memory: each server counts its own.
 */
export class Guesses {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #accounts = new Map<string, Failures>();
  readonly #networks = new Map<string, Network>();
  readonly #inTurn = inTurn();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /**
   * What the check finds, which is `undefined` for a wrong guess. Guesses at one account are judged one after another.
   * @throws TooManyGuesses, without checking
   */
  judge<T>(guess: Guess, check: () => Promise<T | undefined>): Promise<T | undefined> {
    const { account, network, browser } = guess;
    const counted = browser === undefined ? account : `${browser} ${account}`;
    return this.#inTurn(counted, async () => {
      this.#expectNoWait(counted);
      const found = browser === undefined ? await this.#within(network, check) : await check();
      if (found === undefined) this.#failed(counted);
      else this.#accounts.delete(counted);
      return found;
    });
  }

  #expectNoWait(counted: string): void {
    const failures = this.#accounts.get(counted);
    const wait = failures === undefined ? 0 : failures.next - this.#now();
    if (wait > 0) throw new TooManyGuesses('account', wait);
  }

  #failed(counted: string): void {
    const now = this.#now();
    const before = this.#accounts.get(counted);
    const count = (before === undefined || before.until <= now ? 0 : before.count) + 1;
    const wait = count <= free ? 0 : Math.min(longest, 1000 * 2 ** (count - free));
    this.#accounts.delete(counted);
    this.#accounts.set(counted, { count, next: now + wait, until: now + day });
    const [oldest] = this.#accounts.keys();
    if (this.#accounts.size > most && oldest !== undefined) this.#accounts.delete(oldest);
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
