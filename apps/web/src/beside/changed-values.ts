import { splitStream } from '@minutebook/domain';
import type { Category, DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import type { Difference, WordsForEntries } from '../entries/words-for-entries.ts';
import { wordsOf } from '../entries/entry-words.ts';
import { changedBy } from './changed-by.ts';
import type { StreamSince } from './streams-since.ts';
import { titleOf } from './title-of.ts';

/** A value that a page shows, at two points, with the entry that made it what it is at the later one. */
export interface ChangedValue extends Difference {
  readonly stream: string;
  /** What the thing is called that it is a value of. */
  readonly of: string;
  readonly entry: DomainEntry;
  /** Whether entries about others made it so, and none of its own. */
  readonly isByOthers?: true;
}

/** Two points of one ledger, and every moment between them. */
export interface Between {
  readonly before: Moment;
  readonly after: Moment;
  /** The ledger just after an entry, as effective on the day of both points where they are on one. */
  readonly momentAt: (n: number) => Moment;
}

/** The values of a stream that differ between two points; what was not there at the earlier one is told as one. */
export function changedValues(
  { stream, entries, shown }: StreamSince,
  words: WordsForEntries,
  { before, after, momentAt }: Between,
): readonly ChangedValue[] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const { category, id } = splitStream(stream);
  const of = titleOf(stream, after.names) ?? titleOf(stream, after.world) ?? id;
  if (before.names.state(category as Category, id) === undefined) {
    return [
      {
        key: stream,
        stream,
        of,
        label: 'In the ledger',
        was: undefined,
        is: wordsOf(first, after.names),
        entry: first,
      },
    ];
  }
  // No entry has the number 0: what was only stated again is no difference between two points.
  const asked = { ...last, n: 0 };
  const differing = (moment: Moment) => words.changed(asked, moment, after)?.differences ?? [];
  const differences = differing(before);
  const by = changedBy(differences, entries, (n) => differing(momentAt(n)));
  const about = new Set(shown);
  return differences.flatMap((one) => {
    const entry = by.get(one.key);
    if (entry === undefined || !about.has(entry)) return [];
    const own = one.ownEntry === undefined ? entry : entries.find(({ n }) => n === one.ownEntry);
    return [own === undefined ? { ...one, stream, of, entry, isByOthers: true } : { ...one, stream, of, entry: own }];
  });
}
