import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import type { Option } from '../design/fields/fields.tsx';
import { useCalled } from '../settings/public/called.ts';

/** The last entry that each person recorded, and the day of their first: in the order of the first. */
function peopleOf(entries: readonly DomainEntry[]) {
  const found = new Map<string, { readonly first: string; last: DomainEntry }>();
  for (const entry of entries) {
    const known = found.get(entry.by.id);
    if (known === undefined) found.set(entry.by.id, { first: dayOf(entry.recordedAt), last: entry });
    else known.last = entry;
  }
  return [...found.values()];
}

/** Everybody who recorded an entry, to narrow the entries to theirs: where the words would be the same, with their first day. */
export function usePeopleOfEntries(): readonly Option[] {
  const { entries } = useLedger();
  const words = useCalled();
  const people = useMemo(() => peopleOf(entries), [entries]);
  const all = people.map(({ first, last: { by } }) => ({ value: by.id, label: words(by), first }));
  return all
    .map(({ value, label, first }) => {
      const alone = all.filter((one) => one.label === label).length === 1;
      return { value, label: alone ? label : `${label}, first on ${formatDay(first)}` };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
