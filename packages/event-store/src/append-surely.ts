import { setTimeout as pause } from 'node:timers/promises';

import { pauseAfter } from './back-off.ts';
import type { BackOff } from './back-off.ts';
import { StoreUnavailable } from './port.ts';
import type { Appended, Conflict, EventStore, Expected, NewEvent } from './port.ts';

export interface Persistence extends BackOff {
  /** How often the batch is sent at most, the first time included. */
  readonly attempts: number;
}

const usual: Persistence = { attempts: 5, first: 100, longest: 2_000 };

/**
 * Appends, and sends the identical batch again while it is not known whether it was recorded; the store answers a
 * repetition with the first result. What is known to have failed is not repeated.
 * @throws StoreUnavailable, `ambiguous` when it is still not known after the last attempt
 */
export async function appendSurely(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  expected: Expected,
  persistence: Partial<Persistence> = {},
): Promise<Appended | Conflict> {
  const { attempts, ...backOff } = { ...usual, ...persistence };
  let unsettled = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.append(stream, events, expected);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // Once an attempt may have been recorded, a later plain refusal says nothing about that one.
      unsettled ||= error.ambiguous;
      if (!unsettled) throw error;
      if (attempt >= attempts) throw new StoreUnavailable(error.message, true, { cause: error });
      await pause(pauseAfter(attempt, backOff));
    }
  }
}
