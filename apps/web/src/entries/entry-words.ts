import { amendmentOf, describe, isRecordedLate, readBefore, readBy } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import { capital } from '../design/capital.ts';
import { withDays } from '../design/days.ts';

/** What the entry says, in words. */
export function wordsOf(entry: DomainEntry, names: LedgerWorld): string {
  return withDays(describe(entry, names));
}

/** What the entry says as it reads now, corrected where it was; one that was withdrawn as it read until then. */
export function wordsAsRead(entry: DomainEntry, names: LedgerWorld): string {
  return wordsOf(entryAsRead(entry, names), names);
}

/** The entry as it reads now, or read until it was withdrawn. */
export function entryAsRead(entry: DomainEntry, names: LedgerWorld): DomainEntry {
  const amendment = amendmentOf(entry, names);
  return readBy(entry, amendment) ?? readBefore(entry, amendment?.n ?? 0, names);
}

/** The kind of an entry in words: `DeliveryConfidenceReported` reads “Delivery confidence reported”. */
export function kindWords(type: string): string {
  const words = type.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return capital(words);
}

/** Whether it was recorded late. What was imported says so instead: it was all recorded on the day of the import. */
export function isLate(entry: DomainEntry): boolean {
  return entry.source === undefined && isRecordedLate(entry);
}
