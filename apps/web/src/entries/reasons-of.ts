import { entryWords } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

/** Something that an entry states itself of why it happened, how it is known or what it is for. */
export interface StatedReason {
  readonly label: string;
  readonly words: string;
}

/** The reasons that an entry states in fields of its own; none where it has no such field or left it empty. */
export function reasonsOf(entry: DomainEntry): readonly StatedReason[] {
  const why = entryWords(entry)?.why ?? 'none';
  if (typeof why === 'string') return [];
  const stated = entry.data as Readonly<Record<string, unknown>>;
  return Object.entries(why).flatMap(([field, label]) => {
    const words = stated[field];
    return typeof words === 'string' ? [{ label, words }] : [];
  });
}

/** What the words given with an entry are called: why it happened, or where its kind says so a note. */
export function reasonLabel(entry: DomainEntry): string {
  return entryWords(entry)?.note ?? 'Why';
}

/**
 * Whether it can be said that no reason was given: whoever recorded it was asked for one, and nothing in the entry is
 * one. Nobody was asked where it was imported or follows from another entry; of a kind that is not known here, nothing
 * can be said.
 */
export function lacksReason(entry: DomainEntry): boolean {
  const { reason, source, causation } = entry;
  if (reason !== undefined || source !== undefined || causation !== undefined) return false;
  const why = entryWords(entry)?.why ?? 'none';
  return why !== 'none' && reasonsOf(entry).length === 0;
}
