import { resolve } from 'node:path';

import type { EventStore } from './port.ts';
import { SqliteStore } from './sqlite.ts';

/** How long to wait; each has a default that suits a server. All in milliseconds. */
export interface StoreOptions {
  /** For one answer of a store on the network; the embedded store does not wait. */
  readonly deadline?: number;
}

/** The address of a store cannot be used. */
export class WrongStoreAddress extends Error {
  override readonly name = 'WrongStoreAddress';
}

const remote = /^(?:esdb|kurrentdb)(?:\+discover)?:\/\//;

/**
 * Opens the store at the address: `sqlite:PATH` for the embedded one (the file is made, with its folder, when there is
 * none), or an EventStoreDB connection string that begins with `esdb://`, `esdb+discover://`, `kurrentdb://` or
 * `kurrentdb+discover://`. @throws WrongStoreAddress, StoreUnavailable
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<EventStore> {
  if (address.startsWith('sqlite:')) return SqliteStore.open(fileOf(address));
  if (remote.test(address)) {
    // The client is large and few need it: it is loaded only when it is configured.
    const { openEventStoreDb } = await import('./eventstoredb.ts');
    return openEventStoreDb(address, options);
  }
  throw new WrongStoreAddress(
    `“${withoutPassword(address)}” is not the address of an event store: it begins with neither sqlite: nor esdb:// nor kurrentdb://`,
  );
}

function fileOf(address: string): string {
  const path = address.slice('sqlite:'.length);
  if (path === '' || path.startsWith('//') || path.startsWith(':')) {
    throw new WrongStoreAddress(`“${address}” names no file; write sqlite: and a path, such as sqlite:./data/minutebook.db`);
  }
  return resolve(path);
}

function withoutPassword(address: string): string {
  return address.replace(/:[^:@/]*@/, ':…@');
}
