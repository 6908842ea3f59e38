/** From signing in until somebody signs out or its time is over. */
export interface Session {
  readonly sessionId: string;
  /** The instant at which it ends by itself (UTC, with milliseconds). */
  readonly until: string;
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

interface Open extends Pick<Session, 'sessionId'> {
  readonly personId: string;
  /** What the limit counts for. */
  readonly countedFor: string;
  readonly end: AbortController;
}

/** How much may go on at once for one person. A browser needs one for each of its tabs. */
const most = 20;

/** Which sessions were ended before their time, and what goes on in the others. */
export class Sessions {
  readonly #endedUntil = new Map<string, number>();
  readonly #open = new Set<Open>();

  /** Ends a session before its time. It is remembered until it would have ended by itself. */
  end({ sessionId, until }: Session): void {
    const now = Date.now();
    for (const [ended, time] of this.#endedUntil) if (time <= now) this.#endedUntil.delete(ended);
    if (Date.parse(until) > now) this.#endedUntil.set(sessionId, Date.parse(until));
    this.#stop((open) => open.sessionId === sessionId);
  }

  /** Ends everything that goes on for the person. */
  endAllOf(personId: string): void {
    this.#stop((open) => open.personId === personId);
  }

  isOver({ sessionId, until }: Session): boolean {
    return Date.parse(until) <= Date.now() || this.#endedUntil.has(sessionId);
  }

  /** Begins something that ends with the session; `undefined` when too much goes on for the person already. */
  follow({ personId, email }: Owner, { sessionId, until }: Session): Followed | undefined {
    // Many people share a post of the demonstration, so there the limit holds for each session.
    const countedFor = email === undefined ? sessionId : personId;
    if ([...this.#open].filter((open) => open.countedFor === countedFor).length >= most) return undefined;
    const open = { sessionId, personId, countedFor, end: new AbortController() };
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
