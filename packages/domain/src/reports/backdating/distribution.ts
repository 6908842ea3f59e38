import { dayOf, inOrder } from '../../kernel/day.ts';
import { countOf } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { DomainEntry } from '../../world.ts';
import { bandOf, daysToRecord, gapBands } from './gap.ts';

/** How long it took to record some entries. */
export interface GapsOf {
  /** What they have in common: a month as `2026-05`, a role, a type of entry. */
  readonly key: string;
  /** How many lie in each of `gapBands`, in their order. */
  readonly bands: readonly number[];
  readonly entries: readonly DomainEntry[];
  /** Days of the one in the middle, in order of length; of an even number, the longer of the two in the middle. */
  readonly middle: number;
  readonly longest: number;
}

/** What a distribution is by. */
export type GapsBy = 'month' | 'role' | 'kind';

const keys: Readonly<Record<GapsBy, (entry: DomainEntry) => string>> = {
  month: ({ recordedAt }) => dayOf(recordedAt).slice(0, 7),
  role: ({ by }) => by.role,
  kind: ({ type }) => type,
};

/** The entries that people recorded: what was imported from a file was all recorded on the day of the import. */
export function recordedByPeople(entries: readonly DomainEntry[]): readonly DomainEntry[] {
  return entries.filter(({ source }) => source === undefined);
}

/**
 * The gap between happened and recorded, by the month in which entries were recorded, by the role that recorded them, or by
 * what they are. Months in order; roles and kinds with the longest middle first.
 */
export function gapsBy(entries: readonly DomainEntry[], by: GapsBy): readonly GapsOf[] {
  const groups = [...Map.groupBy(entries, keys[by])].map(([key, some]) => gapsOf(key, some));
  if (by === 'month') return groups.toSorted((one, other) => inOrder(one.key, other.key));
  return groups.toSorted(
    (one, other) =>
      other.middle - one.middle || other.longest - one.longest || other.entries.length - one.entries.length,
  );
}

function gapsOf(key: string, entries: readonly DomainEntry[]): GapsOf {
  const days = entries.map(daysToRecord).toSorted((one, other) => one - other);
  const bands = gapBands.map(() => 0);
  for (const one of days) {
    const band = bandOf(one);
    bands[band] = (bands[band] ?? 0) + 1;
  }
  return {
    key,
    bands,
    entries,
    middle: days[Math.floor(days.length / 2)] ?? 0,
    longest: days.at(-1) ?? 0,
  };
}

/** How many entries lie in each band, each a figure of its own; `says` words an entry. */
export function gapFigures(
  entries: readonly DomainEntry[],
  says: (entry: DomainEntry) => string,
): readonly Figure<'entries'>[] {
  const bands = gapBands.map((): DomainEntry[] => []);
  for (const entry of entries) bands[bandOf(daysToRecord(entry))]?.push(entry);
  return gapBands.map(({ label, which }, at) =>
    countOf(
      {
        label,
        unit: 'entries',
        formula: `${which}, other than imported ones; a correction counts from the day of what it corrects`,
        doesNotTell: 'It does not tell why, nor what happened and was never recorded.',
      },
      bands[at] ?? [],
      (entry) => ({ label: says(entry), entries: [entry.n] }),
    ),
  );
}
