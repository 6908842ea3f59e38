import type { DomainEntry, Item, LedgerWorld } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import type { SummaryRow } from '../design/SummaryList.tsx';

/** What an entry is about, by ids; each is absent where the entry is about none. */
export interface EntryAbout {
  readonly projectId?: string | undefined;
  readonly boardId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly item?: Item | undefined;
  readonly decisionId?: string | undefined;
}

/** The decision that an entry says it rests on, of whatever area: money that was granted, a baseline that was agreed. */
export function decisionNamedBy({ data }: Pick<DomainEntry, 'data'>): string | undefined {
  return 'decisionId' in data ? data.decisionId : undefined;
}

/** Something that was known, as it was before an entry and as it is after it. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  /** Absent when it was not in the ledger yet. */
  readonly was: string | undefined;
  readonly is: string;
  /** Of what entries about others change too: the number of its own that states it; 0 where none does. */
  readonly ownEntry?: number;
}

/** What an entry changed. */
export interface Changed {
  /** One sentence on what the differences are of. */
  readonly intro: string;
  readonly differences: readonly Difference[];
  /** What is said where nothing differs. */
  readonly same: string;
}

/** What an area says of the entries of one category of streams. */
export interface WordsForEntries {
  readonly about: (entry: DomainEntry, world: LedgerWorld) => EntryAbout;
  /** What it says besides what it is about and its reasons, which the domain names; none for most. */
  readonly rows: (entry: DomainEntry, about: EntryAbout, world: LedgerWorld) => readonly SummaryRow[];
  /** What differs between the moment before it and the moment after; nothing where no page shows such a difference. */
  readonly changed: (entry: DomainEntry, before: Moment, after: Moment) => Changed | undefined;
  /** Where an entry is answered that another statement puts right; absent where that is on the page of its stream. */
  readonly answered?: (entry: DomainEntry) => WhereAnswered | undefined;
}

/** A form, filled in as far as it is known. */
export interface WhereAnswered {
  readonly path: string;
  /** “Vire it back”. */
  readonly words: string;
}

/** Fetches the words when an entry is opened. */
export type LoadWords = () => Promise<{ readonly wordsForEntries: WordsForEntries }>;
