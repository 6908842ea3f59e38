import type { DomainEntry } from '@minutebook/domain';

import type { WordsForEntries } from './words-for-entries.ts';

/** Something that an entry states itself of why it happened, how it is known or what it is for. */
export interface StatedReason {
  readonly label: string;
  readonly words: string;
}

type Reasons = WordsForEntries['reasons'];

/** The reasons that an entry states in fields of its own; none where it has no such field or left it empty. */
export function reasonsOf({ type, data }: DomainEntry, reasons: Reasons): readonly StatedReason[] {
  const fields = reasons[type];
  if (fields === undefined || fields === 'nobodyIsAsked') return [];
  const stated = data as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([field, label]) => {
    const words = stated[field];
    return typeof words === 'string' && label !== undefined ? [{ label, words }] : [];
  });
}

/**
 * Whether it can be said that no reason was given: whoever recorded it was asked for one, and nothing in the entry is
 * one. Nobody was asked where it was imported or follows from another entry; of a kind that is not known here, nothing
 * can be said.
 */
export function lacksReason(entry: DomainEntry, reasons: Reasons): boolean {
  const { type, reason, source, causation } = entry;
  if (reason !== undefined || source !== undefined || causation !== undefined) return false;
  const fields = reasons[type];
  if (fields === undefined || fields === 'nobodyIsAsked') return false;
  return reasonsOf(entry, reasons).length === 0;
}
