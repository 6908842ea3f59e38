import type { DomainEntry, DomainEvent, Item, LedgerWorld } from '@minutebook/domain';
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

/** The fields in which an event states its own reasons, in the order they are read, with what each is called. */
export type ReasonFields = Readonly<Record<string, string | undefined>> | 'nobodyIsAsked';

type FieldsOf<Event extends { readonly data: object }> = { readonly [Field in keyof Event['data'] & string]?: string };

/** The reasons of every event of a category: one that is missing does not compile. */
export type ReasonsOf<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: FieldsOf<Extract<Event, { readonly type: Type }>> | 'nobodyIsAsked';
};

/** For an event that has no field for its reasons: they stand where every entry has them. */
export const asEveryEntry = {};

/** Something that was known, as it was before an entry and as it is after it. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  /** Absent when it was not in the ledger yet. */
  readonly was: string | undefined;
  readonly is: string;
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
  /** What it says besides what it is about and its reasons; none for most. */
  readonly rows: (entry: DomainEntry, about: EntryAbout, world: LedgerWorld) => readonly SummaryRow[];
  readonly reasons: Readonly<Record<string, ReasonFields>>;
  /** What differs between the moment before it and the moment after; nothing where no page shows such a difference. */
  readonly changed: (entry: DomainEntry, before: Moment, after: Moment) => Changed | undefined;
}

/** Fetches the words when an entry is opened. */
export type LoadWords = () => Promise<{ readonly wordsForEntries: WordsForEntries }>;
