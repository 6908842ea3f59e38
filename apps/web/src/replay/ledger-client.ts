import { AnotherLedger, Garbled, Replica, segmentPath, Timeline } from '@minutebook/ledger';
import type { LedgerSource } from '@minutebook/ledger';
import { TRPCClientError } from '@trpc/client';

import { answerIn } from './answers.ts';
import { inflated } from './inflate.ts';
import { lastSeen, remember } from './last-seen.ts';
import { server } from './server.ts';

/** How far opening the ledger has come. */
export type Opening =
  | { readonly kind: 'opening'; readonly done: number; readonly of: number }
  | { readonly kind: 'open' }
  /** The server did not answer; it is tried again on `retry`. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly retry: () => void }
  /** The server keeps another ledger than this browser has seen. Nothing is shown, so that nothing is mixed. */
  | { readonly kind: 'stopped'; readonly sentence: string; readonly accept: () => void };

export type Connection = 'live' | 'reconnecting';

const source: LedgerSource = {
  head: (after) => server.ledger.head.query({ after }),
  async segment(epoch, segment, afresh) {
    const response = await fetch(segmentPath(epoch, segment), { cache: afresh ? 'reload' : 'default' });
    const bytes = await response.arrayBuffer();
    // An answer in its place is read as garbled: it is then asked for again, and after that line by line.
    return (response.ok ? await inflated(bytes) : undefined) ?? '';
  },
  lines: async (epoch, { n, id }) => {
    try {
      return await server.ledger.lines.query({ epoch, after: n, ...(id === undefined ? {} : { id }) });
    } catch (error) {
      throw anotherLedger(error) ?? error;
    }
  },
};

/** How long to wait before an opening that failed is tried again by itself; milliseconds. */
const retryAfter = 5000;

/** The server says that it does not hold what was read before; `undefined` for every other failure. */
function anotherLedger(error: unknown): AnotherLedger | undefined {
  const isThat = error instanceof TRPCClientError && error.data?.code === 'PRECONDITION_FAILED';
  return isThat ? new AnotherLedger(error.message) : undefined;
}

function isSignedOut(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'UNAUTHORIZED';
}

/** How long connecting may take before the page says that it may miss entries; milliseconds. */
const connectingUnsaid = 5000;

/** How often the progress of opening is shown; milliseconds. */
const progressEvery = 250;

/** The ledger in this browser: opened once after signing in, then kept up with the server. */
class LedgerClient {
  timeline = new Timeline();
  opening: Opening = { kind: 'opening', done: 0, of: 0 };
  connection: Connection = 'live';
  /** Told when the server no longer knows who is signed in here. */
  signedOut: () => void = () => {};
  /** Grows with every change that a screen may show. */
  version = 0;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Set<{ readonly n: number; readonly resolve: () => void }>();
  #replica = new Replica(source, this.timeline);
  #stopTail = (): void => {};
  #failures = 0;
  #begun = false;
  #shownAt = 0;

  /** Begins to read, unless that has begun. */
  open(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#replica = new Replica(source, this.timeline, lastSeen()?.epoch);
    void this.#open(this.#replica);
  }

  /** Forgets what was read: somebody else may sign in next. */
  reset(): void {
    this.#stopTail();
    this.timeline = new Timeline();
    this.#replica = new Replica(source, this.timeline);
    this.#begun = false;
    this.#change({ opening: { kind: 'opening', done: 0, of: 0 } });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The browser says that it has no network. */
  networkLost(): void {
    if (this.opening.kind === 'open') this.#change({ connection: 'reconnecting' });
  }

  /** It has one again: what was missed is read at once. */
  networkBack(): void {
    if (this.opening.kind === 'open' && this.connection === 'reconnecting') this.#followAgain(this.#replica);
  }

  /** Resolves when the replay here has reached entry `n`. */
  reached(n: number): Promise<void> {
    if (this.timeline.length >= n) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add({ n, resolve }));
  }

  async #open(replica: Replica): Promise<void> {
    try {
      await replica.catchUp((done, of) => {
        if (replica === this.#replica) this.#progress(done, of);
      }, lastSeen());
      if (replica !== this.#replica) return;
      this.#change({ opening: { kind: 'open' } });
      this.#follow();
    } catch (error) {
      if (replica === this.#replica) this.#fail(error, replica);
    }
  }

  /** Shown now and then: to draw the page after every segment would take longer than to read it. */
  #progress(done: number, of: number): void {
    const now = performance.now();
    if (now - this.#shownAt < progressEvery) return;
    this.#shownAt = now;
    this.#change({ opening: { kind: 'opening', done, of } });
  }

  #fail(error: unknown, replica: Replica): void {
    if (isSignedOut(error)) {
      this.signedOut();
      return;
    }
    if (error instanceof AnotherLedger) {
      const accept = (): void => {
        remember(undefined);
        this.reset();
        this.open();
      };
      this.#stopTail();
      this.#change({ opening: { kind: 'stopped', sentence: error.message, accept } });
      return;
    }
    const retry = (): void => {
      clearTimeout(timer);
      this.#change({ opening: { kind: 'opening', done: this.timeline.length, of: 0 } });
      void this.#open(replica);
    };
    const timer = setTimeout(retry, retryAfter);
    this.#stopTail = () => clearTimeout(timer);
    const said = error instanceof Garbled ? error.message : (answerIn(error) ?? 'The server does not answer.');
    const sentence = `${said} It is tried again every few seconds.`;
    this.#change({ opening: { kind: 'failed', sentence, retry } });
  }

  #follow(): void {
    const replica = this.#replica;
    const { epoch, place } = replica;
    if (epoch === undefined) return;
    this.#remember();
    const slow = setTimeout(() => this.#change({ connection: 'reconnecting' }), connectingUnsaid);
    const tail = server.ledger.tail.subscribe(
      { epoch, after: place.n, ...(place.id === undefined ? {} : { id: place.id }) },
      {
        onData: ({ data }) => void this.#receive(replica, data),
        onConnectionStateChange: ({ state, error }) => {
          // Connecting without an error is the beginning: nothing was lost.
          if (state === 'connecting' && error === null) return;
          clearTimeout(slow);
          if (state === 'pending') this.#failures = 0;
          this.#change({ connection: state === 'pending' ? 'live' : 'reconnecting' });
        },
        // The server closes the tail when it stops; a single refused reconnection would close it for good.
        onError: (error) => this.#followAgain(replica, error),
        onComplete: () => this.#followAgain(replica),
      },
    );
    this.#stopTail = () => {
      clearTimeout(slow);
      tail.unsubscribe();
    };
  }

  async #receive(replica: Replica, lines: readonly string[]): Promise<void> {
    try {
      await replica.receive(lines);
      this.#remember();
      this.#change({});
    } catch (error) {
      this.#followAgain(replica, error);
    }
  }

  /** Catches up and follows again, later after each failure, never twice at once. */
  #followAgain(replica: Replica, error?: unknown): void {
    this.#stopTail();
    if (replica !== this.#replica) return;
    const stopped = error instanceof AnotherLedger ? error : anotherLedger(error);
    if (stopped !== undefined || isSignedOut(error)) {
      this.#fail(stopped ?? error, replica);
      return;
    }
    this.#change({ connection: 'reconnecting' });
    const pause = Math.min(15_000, 250 * 2 ** this.#failures) * (0.5 + Math.random() / 2);
    this.#failures += 1;
    const timer = setTimeout(() => void this.#catchUpAndFollow(replica), pause);
    this.#stopTail = () => clearTimeout(timer);
  }

  async #catchUpAndFollow(replica: Replica): Promise<void> {
    try {
      await replica.catchUp();
      if (replica === this.#replica) this.#follow();
    } catch (error) {
      this.#followAgain(replica, error);
    }
  }

  #remember(): void {
    const { epoch, place } = this.#replica;
    if (epoch !== undefined) remember({ epoch, ...place });
  }

  #change(to: Partial<Pick<LedgerClient, 'opening' | 'connection'>>): void {
    Object.assign(this, to);
    this.version += 1;
    for (const one of this.#waiting) {
      if (this.timeline.length >= one.n) {
        this.#waiting.delete(one);
        one.resolve();
      }
    }
    for (const listener of this.#listeners) listener();
  }
}

/** The one replay of this page. */
export const ledger = new LedgerClient();
