import type { EventStore } from '../port.ts';

/** A store that a suite may use, and how to be rid of it. */
export interface Opened {
  readonly store: EventStore;
  remove(): Promise<void>;
}
