import { count, daysToRecord, lateAfter, recordedLate } from '@minutebook/domain';
import type { DomainEntry, Figure } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { projectOf } from '../areas.ts';
import { isLate, wordsOf } from '../entries/entry-words.ts';

/** The entries recorded late, newest first. */
export function lateEntries({ entries }: Moment): readonly DomainEntry[] {
  return entries.filter(isLate).toReversed();
}

/** How many entries were recorded late, leaving out those that were imported. */
export function lateFigure(moment: Moment): Figure {
  return count(
    {
      label: 'Entries recorded late',
      unit: 'entries',
      formula: `Entries recorded more than ${lateAfter} days after they took effect, other than imported ones`,
      doesNotTell:
        'It does not tell why they are late, nor what happened and was never recorded. A late entry changes what was known afterwards, never what was known before.',
    },
    lateEntries(moment).map((entry) => {
      const projectId = projectOf(entry);
      const label = `${wordsOf(entry, moment.names)}: ${recordedLate(daysToRecord(entry))}`;
      return { label, entries: [entry.n], ...(projectId === undefined ? {} : { projectId }) };
    }),
  );
}
