import type { DomainEntry } from '@minutebook/domain';

import type { Difference } from '../entries/words-for-entries.ts';

/**
 * The entry that gave each of these differences what it is now, by the key of the difference. Of a stream's entries since
 * the earlier point, in ledger order, each value is sought by halves: it differs at the earlier point and no longer after
 * the last of them, so that somewhere in between an entry makes it what it is.
 *
 * `differingAt` tells what differs between the moment after an entry and the later point.
 */
export function changedBy(
  differences: readonly Difference[],
  entries: readonly DomainEntry[],
  differingAt: (n: number) => readonly Difference[],
): ReadonlyMap<string, DomainEntry> {
  const asked = new Map<number, ReadonlySet<string>>();
  const differs = (key: string, { n }: DomainEntry): boolean => {
    const known = asked.get(n) ?? new Set(differingAt(n).map((one) => one.key));
    asked.set(n, known);
    return known.has(key);
  };
  return new Map(
    differences.flatMap(({ key }) => {
      let before = -1;
      let settled = entries.length - 1;
      while (settled - before > 1) {
        const middle = (before + settled) >>> 1;
        if (differs(key, entries[middle] as DomainEntry)) before = middle;
        else settled = middle;
      }
      const entry = entries[settled];
      return entry === undefined ? [] : [[key, entry] as const];
    }),
  );
}
