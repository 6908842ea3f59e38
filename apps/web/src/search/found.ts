import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { askedFor, textOf } from './asked/asked-for.ts';
import type { AskedFor } from './asked/asked-for.ts';
import { findPages } from './asked/find-pages.ts';
import type { PageName } from './asked/page-names.ts';
import type { EntryHits, EntryIndex } from './entries/entry-index.ts';
import type { FindThings, FoundThings } from './things/find-things.ts';
import { wordsIn } from './words/pieces.ts';
import { wantedOf } from './words/wanted.ts';
import type { Wanted } from './words/wanted.ts';

/** Where is looked: in the things and the entries of a moment. */
export interface Sources {
  readonly things: FindThings;
  /** The moment whose things are looked for, where it is another. */
  readonly listed?: Moment;
  readonly entries: EntryIndex;
  /** How many entries were read for it; all that there are, when absent. */
  readonly read?: number;
  readonly moment: Moment;
  /** The day that the page speaks of. */
  readonly day: string;
}

/** All that is found under what somebody typed, as known at a moment. */
export interface Found {
  readonly asked: AskedFor;
  /** The entry whose number was asked for; `undefined` where it is not known at the moment. */
  readonly entry: DomainEntry | undefined;
  readonly things: FoundThings;
  readonly entries: EntryHits;
  readonly pages: readonly PageName[];
  /** Whether a page is called by just these words. */
  readonly isPage: boolean;
  readonly wanted: Wanted;
  /** Words that nothing was taken for, in what was read so far. */
  readonly unheld: readonly string[];
}

/** What is found under what somebody typed; nothing under nothing. */
export function findAll(typed: string, sources: Sources): Found {
  const { things, entries, read, moment, listed = moment, day } = sources;
  const asked = askedFor(typed, day);
  const text = textOf(typed, asked);
  const words = wordsIn(text);
  const foundThings = things.find(text, listed);
  const foundEntries = entries.find(text, moment, read);
  const pages = findPages(typed);
  const named = words.join(' ');
  return {
    asked,
    entry: asked.entry === undefined ? undefined : moment.entry(asked.entry),
    things: foundThings,
    entries: foundEntries,
    pages,
    isPage: words.length > 0 && pages.some(({ title }) => wordsIn(title).join(' ') === named),
    wanted: wantedOf(words, foundThings.taken, foundEntries.taken),
    unheld: [...new Set(words)].filter(
      (_, at) => (foundThings.taken[at]?.size ?? 0) === 0 && (foundEntries.taken[at]?.size ?? 0) === 0,
    ),
  };
}

/** The entries that are found, each once: the one that is asked for by its number stands first, also where it holds the words. */
export function entriesIn({ entry, entries }: Pick<Found, 'entry' | 'entries'>): readonly DomainEntry[] {
  return entry === undefined ? entries.entries : [entry, ...entries.entries.filter((one) => one !== entry)];
}

/** How many there are; one that is asked for by its number counts among the entries. */
export function countOf(found: Found): number {
  return entriesIn(found).length + found.things.count + found.pages.length;
}
