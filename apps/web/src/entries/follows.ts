import type { DomainEntry } from '@minutebook/domain';

/** The entry that another follows from, and those that follow from it. */
export interface Follows {
  readonly from: DomainEntry | undefined;
  readonly told: readonly DomainEntry[];
}

/** What an entry follows from and what follows from it, among these entries: one event may have several numbers. */
export function followsOf({ id, causation }: DomainEntry, entries: readonly DomainEntry[]): Follows {
  return {
    from: causation === undefined ? undefined : entries.find((one) => one.id === causation),
    told: entries.filter((one) => one.causation === id),
  };
}
