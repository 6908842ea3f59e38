import { resolve } from 'node:path';

import type { EventStore } from './port.ts';
import { SqliteStore } from './sqlite.ts';
import { WrongStoreAddress } from './wrong-store-address.ts';

/** For stores on the network; the embedded one does not wait. Each has a default. */
export interface StoreOptions {
  /** Longest wait for an answer, in milliseconds. 5,000 when absent. */
  readonly deadline?: number;
  /** After so many milliseconds without news, `follow` asks again. 30,000 when absent. */
  readonly quiet?: number;
  /** Longest pause before `follow` connects again, in milliseconds. 5,000 when absent. */
  readonly longestPause?: number;
  /** Told in words when `follow` has lost the store and tries again. */
  readonly notice?: (sentence: string) => void;
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
  throw new WrongStoreAddress(address, 'it begins with neither sqlite: nor esdb:// nor kurrentdb://');
}

function fileOf(address: string): string {
  const path = address.slice('sqlite:'.length);
  if (path === '' || path.startsWith('//') || path.startsWith(':')) {
    throw new WrongStoreAddress(
      address,
      'it names no file; write sqlite: and a path, such as sqlite:./data/minutebook.db',
    );
  }
  return resolve(path);
}
