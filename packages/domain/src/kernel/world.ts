import type { Entry } from './entry.ts';

/**
 * The states of all streams at one point of the ledger. Views and reports are pure functions of a world, so any of them
 * can be asked for any past point.
 */
export interface World<States extends object> {
  /** Number of the last entry of the ledger that this world could know; 0 before the first. */
  readonly n: number;
  /** The state of one thing; `undefined` when it did not exist yet. */
  state<C extends keyof States & string>(category: C, id: string): States[C] | undefined;
  /** All things of a category, in the order of their first entry. */
  states<C extends keyof States & string>(category: C): readonly States[C][];
  /** The entries of one stream that this world could know, as recorded, in ledger order; none when there is no such stream. */
  history(stream: string): readonly Entry[];
  /** Every amendment that this world could know, of whatever stream, in ledger order. */
  amendments(): readonly Entry[];
}
