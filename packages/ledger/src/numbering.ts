import type { Entry } from '@minutebook/domain';

/** An entry that has no number yet, as a store holds it. */
export type Unnumbered = Omit<Entry, 'n'>;

/** Categories that a store holds beside the ledger: people (deletable), their erasures, and the store's own name. */
const outside: ReadonlySet<string> = new Set(['person', 'erasure', 'store']);

/** Whether entries of this stream are part of the ledger. Streams of unknown categories are: a newer server wrote them. */
export function isPartOfLedger(stream: string): boolean {
  return !stream.startsWith('$') && !outside.has(stream.slice(0, stream.indexOf('-')));
}

/**
 * Gives entries their numbers in the order they come. `recordedAt` never goes backwards: where clocks of servers
 * disagree, the later of the entry's own time and its predecessor's counts. The same events in the same order give the
 * same entries everywhere.
 */
export class Numbering {
  #n = 0;
  #recordedAt = '';

  /** How many entries have been numbered. */
  get length(): number {
    return this.#n;
  }

  /** When the newest entry was recorded; empty when there is none. */
  get recordedAt(): string {
    return this.#recordedAt;
  }

  number(entry: Unnumbered): Entry {
    this.#n += 1;
    if (entry.recordedAt > this.#recordedAt) this.#recordedAt = entry.recordedAt;
    return { ...entry, n: this.#n, recordedAt: this.#recordedAt };
  }
}
