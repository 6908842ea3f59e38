import type { DomainEntry } from '@minutebook/domain';
import { HeadWorld } from '@minutebook/ledger';
import type { Moment } from '@minutebook/ledger';

import { wordsIn } from '../words/pieces.ts';
import { WordIndex } from '../words/word-index.ts';
import { textsOf } from './texts-of.ts';

/** Entries that are found under words. */
export interface EntryHits {
  /** The best first and of equals the newest. */
  readonly entries: readonly DomainEntry[];
  /** How many of them, from the first, hold the words just as they were typed. */
  readonly asTyped: number;
  /** Of each word, those that were taken for it. */
  readonly taken: readonly ReadonlySet<string>[];
}

/**
 * Finds entries by all that they say. Each is read in its turn, with names as they were when it was recorded: so what is
 * found of a past moment does not depend on what came later, nor on when it was read.
 */
export class EntryIndex {
  readonly #words = new WordIndex();
  readonly #world = new HeadWorld();
  #newest: DomainEntry | undefined;

  /** Number of the last entry that was read. */
  get read(): number {
    return this.#words.size;
  }

  /** Whether what was read is the beginning of this ledger. */
  isOf(moment: Moment): boolean {
    return this.#newest === undefined || moment.entry(this.read)?.id === this.#newest.id;
  }

  /** Reads the next entry. */
  add(entry: DomainEntry): void {
    this.#world.apply(entry);
    const { says, project, others } = textsOf(entry, this.#world);
    this.#words.add(wordsIn(project === undefined ? says : `${says} ${project}`), others.flatMap(wordsIn));
    this.#newest = entry;
  }

  /** The entries of a moment that hold all of the words, among the first so many that were read. */
  find(words: string, moment: Moment, read = this.read): EntryHits {
    const { places, asTyped, taken } = this.#words.find(wordsIn(words), Math.min(read, moment.world.n));
    const entries: DomainEntry[] = [];
    let held = 0;
    for (const [at, place] of places.entries()) {
      // Effective on a day, a moment leaves out what had not happened by then.
      const entry = moment.entry(place + 1);
      if (entry === undefined) continue;
      entries.push(entry);
      if (at < asTyped) held += 1;
    }
    return { entries, asTyped: held, taken };
  }
}
