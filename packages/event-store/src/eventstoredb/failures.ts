import { StoreUnavailable } from '../port.ts';
import type { Conflict } from '../port.ts';
import { EventIdReused, UnknownPosition, UnstorableEvent } from '../refusals.ts';

/** What is used of the client's errors, and of the bare gRPC errors that it lets through. */
interface Failure {
  readonly type?: string;
  readonly code?: number;
  readonly message?: string;
  readonly actualVersion?: bigint | string;
}

/** Nothing came within the time that was given. */
export class Unanswered extends StoreUnavailable {
  constructor(ambiguous: boolean) {
    super('The event store did not answer in time', ambiguous);
  }
}

/** Whether the call came to nothing because the other side said nothing at all. */
export function isUnanswered(error: unknown): boolean {
  const { type, code } = error as Failure;
  return error instanceof Unanswered || type === 'deadline-exceeded' || code === 4;
}

/** The conflict that an error of the client reports; `undefined` for any other error. */
export function conflictOf(error: unknown): Conflict | undefined {
  const { type, actualVersion } = error as Failure;
  if (type !== 'wrong-expected-version') return undefined;
  return { kind: 'conflict', revision: typeof actualVersion === 'bigint' ? Number(actualVersion) : -1 };
}

/** Whether there is no such stream, or no longer. */
export function isAbsent(error: unknown): boolean {
  return ['stream-not-found', 'no-stream', 'stream-deleted', 'not-found'].includes((error as Failure).type ?? '');
}

/**
 * Whether the call came to nothing only because the client was changing its connection: the node did not lead, or another
 * call had found the connection broken and closed it. The client has a new one by now.
 */
export function isUntouched(error: unknown): boolean {
  const { type, message = '' } = error as Failure;
  return type === 'not-leader' || message.includes('Channel closed before call started');
}

// Answers of a server that has done nothing. Whatever else goes wrong may have happened after the append.
const refusals = new Set(['access-denied', 'not-leader', 'stream-deleted', 'invalid-argument', 'unsupported']);
const neverSent =
  /Channel closed before call|No connection established|ECONNREFUSED|Name resolution failed|Failed to discover/;

/** The error as the port has it. */
export function failure(error: unknown): Error {
  if ([StoreUnavailable, UnstorableEvent, EventIdReused, UnknownPosition].some((known) => error instanceof known)) {
    return error as Error;
  }
  const { type = '', message = String(error) } = error as Failure;
  if (type === 'maximum-append-size-exceeded') {
    return new UnstorableEvent('The events are larger than the event store takes in one append', { cause: error });
  }
  const ambiguous = !refusals.has(type) && !neverSent.test(message);
  return new StoreUnavailable(`${sentenceOf(error as Failure)} (${message})`, ambiguous, { cause: error });
}

/** Whether the store does not know who asks, or does not let them: asking again is of no use. */
export function isRefused(error: unknown): boolean {
  const { type, code } = error as Failure;
  return type === 'access-denied' || code === 7 || code === 16;
}

function sentenceOf(error: Failure): string {
  const { type, code } = error;
  // A first call to a dead server fails with the bare gRPC code, a later one with the client's own error.
  if (type === 'unavailable' || code === 14) return 'The event store cannot be reached';
  if (isRefused(error)) return 'The event store refuses these credentials';
  if (type === 'deadline-exceeded' || type === 'timeout') return 'The event store did not answer in time';
  if (type === 'not-leader') return 'The event store has no leader now';
  return 'The event store failed';
}
