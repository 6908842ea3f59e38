import { randomUUID } from 'node:crypto';

import { appendSurely } from './append-surely.ts';
import type { EventStore, StoredEvent } from './port.ts';

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

/** What a store is kept for: invented facts that anybody may play with, or a programme of somebody's own. */
export type Purpose = 'demonstration' | 'own';

/** What the store says it is for; `undefined` for one that is new, or older than the question. @throws StoreUnavailable */
export async function purposeOf(store: EventStore): Promise<Purpose | undefined> {
  return purposeIn(await store.read(identityStream));
}

/** Lets the store say what it is for, from now on. It has been named before. @throws StoreUnavailable */
export async function dedicate(store: EventStore, purpose: Purpose): Promise<void> {
  for (;;) {
    const said = await store.read(identityStream);
    if (purposeIn(said) === purpose) return;
    const event = { id: randomUUID(), type: 'StoreDedicated', data: JSON.stringify({ to: purpose }), metadata: '{}' };
    // A conflict means that another server has said something in the meantime.
    const appended = await appendSurely(store, identityStream, [event], said.at(-1)?.revision ?? 0);
    if (appended.kind === 'appended') return;
  }
}

function purposeIn(said: readonly StoredEvent[]): Purpose | undefined {
  const last = said.findLast(({ type }) => type === 'StoreDedicated');
  return last && (JSON.parse(last.data) as { to: Purpose }).to;
}

async function read(store: EventStore): Promise<string | undefined> {
  const [first] = await store.read(identityStream);
  return first && (JSON.parse(first.data) as { epoch: string }).epoch;
}
