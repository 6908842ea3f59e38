import { randomUUID } from 'node:crypto';

import { appendSurely } from './append-surely.ts';
import type { EventStore } from './port.ts';

/** The stream that names the store; no part of the ledger. */
export const identityStream = 'store-identity';

/**
 * The store's identity, a UUID that is given once and kept in the store itself, so that a copy of a store has the same
 * and another store has another. @throws StoreUnavailable
 */
export async function epochOf(store: EventStore): Promise<string> {
  const known = await read(store);
  if (known !== undefined) return known;
  const named = { id: randomUUID(), type: 'StoreNamed', data: JSON.stringify({ epoch: randomUUID() }), metadata: '{}' };
  // A conflict means that another server has named it in the meantime.
  await appendSurely(store, identityStream, [named], 'noStream');
  const epoch = await read(store);
  if (epoch === undefined) throw new Error(`The stream ${identityStream} was written but cannot be read`);
  return epoch;
}

async function read(store: EventStore): Promise<string | undefined> {
  const [first] = await store.read(identityStream);
  return first && (JSON.parse(first.data) as { epoch: string }).epoch;
}
