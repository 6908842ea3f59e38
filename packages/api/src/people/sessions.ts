/** From signing in until somebody signs out or its time is over. */
export interface Session {
  readonly sessionId: string;
  /** The instant at which it ends by itself (UTC, with milliseconds). */
  readonly until: string;
}

/** A session with what its owner knows it by. */
export interface ListedSession extends Session {
  /** When they signed in. */
  readonly at: string;
  /** What they signed in with, in few words. */
  readonly browser: string;
}

/** How long a session lasts at most; milliseconds. */
export const sessionLasts = 12 * 3_600_000;

/** How far the clocks of servers may differ without anybody being told; milliseconds. */
const clocksDiffer = 5 * 60_000;

/** Whether an instant is further away than something can last: then it was set under a clock that was ahead. */
export function isTooFar(until: string, lasts: number): boolean {
  return Date.parse(until) > Date.now() + lasts + clocksDiffer;
}

/** One that begins now. */
export function newSession(): Session {
  return { sessionId: crypto.randomUUID(), until: new Date(Date.now() + sessionLasts).toISOString() };
}

/** Something that goes on for as long as its session, such as a tail of the ledger. */
export interface Followed {
  /** Aborts when the session ends or the person is erased. */
  readonly ended: AbortSignal;
  /** To be called when it is over; calling it again is harmless. */
  readonly done: () => void;
}

/** Whose session it is. */
interface Owner {
  readonly personId: string;
  readonly email: string | undefined;
}

interface Open extends Session {
  readonly personId: string;
  /** What the limit counts for. */
  readonly countedFor: string;
  readonly end: AbortController;
}

/** How much may go on at once for one person. A browser needs one for each of its tabs. */
const most = 20;

/** Which sessions were begun, which were ended before their time, and what goes on in the others. */
export class Sessions {
  readonly #begun = new Map<string, readonly ListedSession[]>();
  readonly #endedUntil = new Map<string, number>();
  readonly #othersEnded = new Map<string, { readonly until: string; readonly keep: string }>();
  readonly #open = new Set<Open>();

  /** Ends a session before its time. It is remembered until it would have ended by itself. */
  end({ sessionId, until }: Session): void {
    const now = Date.now();
    for (const [ended, time] of this.#endedUntil) if (time <= now) this.#endedUntil.delete(ended);
    if (Date.parse(until) > now) this.#endedUntil.set(sessionId, Date.parse(until));
    this.#stop((open) => open.sessionId === sessionId);
  }

  /** Enters a session into its owner's list. */
  begin(personId: string, { sessionId, until, at, browser }: ListedSession): void {
    if (Date.parse(until) <= Date.now()) return;
    const before = this.#listed(personId).filter((one) => !this.#hasEnded(one));
    this.#begun.set(personId, [...before, { sessionId, until, at, browser }]);
  }

  /** The sessions of a person that are not over, in the order they began. */
  of(personId: string): readonly ListedSession[] {
    return this.#listed(personId).filter((one) => !this.isOver(personId, one));
  }

  /**
   * Ends every session of the person but one: those in the list, which began before this in the store's order whatever
   * the clock said, and those in no list that would end by themselves by then.
   */
  endOthers(personId: string, ended: { readonly until: string; readonly keep: string }): void {
    this.#othersEnded.set(personId, ended);
    for (const one of this.#listed(personId)) if (one.sessionId !== ended.keep) this.end(one);
    this.#stop((open) => open.personId === personId && this.isOver(personId, open));
  }

  /** Ends everything that goes on for the person, and forgets them. */
  endAllOf(personId: string): void {
    this.#begun.delete(personId);
    this.#othersEnded.delete(personId);
    this.#stop((open) => open.personId === personId);
  }

  isOver(personId: string, session: Session): boolean {
    const { sessionId, until } = session;
    if (this.#hasEnded(session) || isTooFar(until, sessionLasts)) return true;
    const others = this.#othersEnded.get(personId);
    if (others === undefined || sessionId === others.keep || until > others.until) return false;
    return !this.#listed(personId).some((one) => one.sessionId === sessionId);
  }

  #listed(personId: string): readonly ListedSession[] {
    return this.#begun.get(personId) ?? [];
  }

  #hasEnded({ sessionId, until }: Session): boolean {
    return Date.parse(until) <= Date.now() || this.#endedUntil.has(sessionId);
  }

  /** Begins something that ends with the session; `undefined` when too much goes on for the person already. */
  follow({ personId, email }: Owner, { sessionId, until }: Session): Followed | undefined {
    // Many people share a post of the demonstration, so there the limit holds for each session.
    const countedFor = email === undefined ? sessionId : personId;
    if ([...this.#open].filter((open) => open.countedFor === countedFor).length >= most) return undefined;
    const open = { sessionId, until, personId, countedFor, end: new AbortController() };
    this.#open.add(open);
    const timer = setTimeout(() => open.end.abort(), Math.max(0, Date.parse(until) - Date.now()));
    timer.unref();
    return {
      ended: open.end.signal,
      done: () => {
        clearTimeout(timer);
        this.#open.delete(open);
      },
    };
  }

  #stop(which: (open: Open) => boolean): void {
    for (const open of this.#open) if (which(open)) open.end.abort();
  }
}
