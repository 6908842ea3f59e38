import { Bell } from '../bell.ts';
import { StoreUnavailable } from '../port.ts';
import { Unanswered } from './failures.ts';

/** What is used of a stream of objects. */
export interface Incoming {
  readonly destroyed: boolean;
  read(): unknown;
  on(event: string, listener: (...details: unknown[]) => void): unknown;
}

/** Why no more comes: the other side ended, said nothing for too long, or nobody wants more. */
export type End = 'ended' | 'quiet' | 'aborted';

/** What a stream has said about itself so far. */
interface Said {
  ended: boolean;
  silent: boolean;
  failed?: { readonly error: unknown };
}

/**
 * What comes from a stream of objects, in batches of whatever has arrived. Throws the stream's error. However it is
 * left, the stream is stopped.
 * @param stop tells the other side to send no more
 * @param quiet the longest time without anything, in milliseconds
 */
export async function* arriving<T>(
  stream: Incoming,
  stop: () => Promise<unknown>,
  quiet: number,
  signal: AbortSignal,
): AsyncGenerator<T[], End> {
  const bell = new Bell();
  const said: Said = { ended: false, silent: false };
  listen(stream, said, bell);
  const wake = () => bell.ring();
  signal.addEventListener('abort', wake);
  const timer = setTimeout(() => {
    said.silent = true;
    bell.ring();
  }, quiet);
  try {
    for (;;) {
      if (signal.aborted) return 'aborted';
      const batch = drained<T>(stream);
      if (batch.length > 0) {
        yield batch;
        said.silent = false;
        timer.refresh();
      } else if (said.failed !== undefined) throw said.failed.error;
      else if (said.ended || stream.destroyed) return 'ended';
      else if (said.silent) return 'quiet';
      else await bell.heard();
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', wake);
    stop().catch(() => {});
  }
}

/** All that a finite stream has. @throws StoreUnavailable when it falls silent or is no longer wanted */
export async function wholly<T>(
  stream: Incoming & { cancel(): Promise<void> },
  quiet: number,
  signal: AbortSignal,
): Promise<T[]> {
  const all: T[] = [];
  const batches = arriving<T>(stream, () => stream.cancel(), quiet, signal);
  for (;;) {
    const next = await batches.next();
    if (next.done !== true) all.push(...next.value);
    else if (next.value === 'ended') return all;
    else if (next.value === 'quiet') throw new Unanswered(false);
    else throw new StoreUnavailable('The event store is closing', false);
  }
}

function listen(stream: Incoming, said: Said, bell: Bell): void {
  // This listener is never removed: an error that comes after the end must not end the process.
  stream.on('error', (error) => {
    said.failed ??= { error };
    bell.ring();
  });
  stream.on('end', () => {
    said.ended = true;
    bell.ring();
  });
  stream.on('readable', () => bell.ring());
  stream.on('close', () => bell.ring());
}

function drained<T>(stream: Incoming): T[] {
  const batch: T[] = [];
  for (let next: unknown = stream.read(); next !== null; next = stream.read()) batch.push(next as T);
  return batch;
}
