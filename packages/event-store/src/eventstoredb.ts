import type { StoreOptions } from './open.ts';
import type { EventStore } from './port.ts';
export function openEventStoreDb(_address: string, _options: StoreOptions): EventStore {
  throw new Error('not yet');
}
