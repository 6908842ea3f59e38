interface Failed {
  readonly count: number;
  /** When the next may be made. */
  readonly next: number;
  /** When they are forgotten. */
  readonly until: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Wrong passwords that cost no wait: people mistype. */
const free = 5;
/** The longest wait of the network that a wrong password came from; milliseconds. */
const longest = 2 * minute;
/** The longest wait of all the others, and how far apart their turns are; milliseconds. */
const pace = 20_000;
/** How long a turn that was promised is kept for the network it was promised to; milliseconds. */
const kept = 2 * minute;
/** How far ahead turns are promised: with the pace, what one account can keep in memory. */
const furthest = 60 * minute;
/** How many are remembered; the one that failed longest ago is forgotten first. */
const most = 100_000;

/**
 * What wrong passwords for an account cost. Each makes the network it came from wait longer for that account, and all
 * others a little. Whoever asks while they have to wait is promised a turn of their own, one after another, so that
 * nobody who asks steadily takes every turn: a stranger in one network delays the others by a turn at most, and a
 * stranger in many networks gets no more turns than there are.
 */
export class Failures {
  readonly #now: () => number;
  readonly #accounts = new Map<string, Failed>();
  readonly #senders = new Map<string, Failed>();
  /** When the turn of each network is, in the order they were promised. */
  readonly #turns = new Map<string, Map<string, number>>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** How long this network has to wait before its next try; not above 0 when it may be made now. */
  wait(account: string, network: string): number {
    const now = this.#now();
    const own = (this.#senders.get(keyOf(account, network))?.next ?? 0) - now;
    if (own > 0) return own;
    const turns = this.#turnsOf(account, now);
    const promised = turns.get(network);
    if (promised !== undefined) return promised - now;
    const last = Math.max(-Infinity, ...turns.values());
    const turn = Math.max(this.#accounts.get(account)?.next ?? 0, last + pace);
    if (turn > now && turn <= now + furthest) this.#turns.set(account, turns.set(network, turn));
    return turn - now;
  }

  failed(account: string, network: string): void {
    this.#spend(account, network);
    this.#count(this.#accounts, account, pace);
    this.#count(this.#senders, keyOf(account, network), longest);
  }

  /** The right password came from there. */
  forgive(account: string, network: string): void {
    this.#spend(account, network);
    this.#accounts.delete(account);
    this.#senders.delete(keyOf(account, network));
  }

  #turnsOf(account: string, now: number): Map<string, number> {
    const turns = this.#turns.get(account) ?? new Map<string, number>();
    for (const [network, turn] of turns) if (turn + kept <= now) turns.delete(network);
    if (turns.size === 0) this.#turns.delete(account);
    return turns;
  }

  #spend(account: string, network: string): void {
    const turns = this.#turns.get(account);
    turns?.delete(network);
    if (turns?.size === 0) this.#turns.delete(account);
  }

  #count(all: Map<string, Failed>, key: string, atMost: number): void {
    const now = this.#now();
    const before = all.get(key);
    const count = (before === undefined || before.until <= now ? 0 : before.count) + 1;
    const wait = count <= free ? 0 : Math.min(atMost, 1000 * 2 ** (count - free));
    all.delete(key);
    all.set(key, { count, next: now + wait, until: now + day });
    const [oldest] = all.keys();
    if (all.size <= most || oldest === undefined) return;
    all.delete(oldest);
    if (all === this.#accounts) this.#turns.delete(oldest);
  }
}

function keyOf(account: string, network: string): string {
  return `${network} ${account}`;
}
