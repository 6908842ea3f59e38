import { dayOf, daysBetween } from '../../kernel/day.ts';
import type { EntryHead } from '../../kernel/entry.ts';

/** Whole days from the day it happened to the day it was recorded; negative when it was recorded ahead. */
export function daysToRecord({ effectiveOn, recordedAt }: Pick<EntryHead, 'effectiveOn' | 'recordedAt'>): number {
  return daysBetween(effectiveOn, dayOf(recordedAt));
}

/** Days after which recording counts as late, wherever that is said: about a month. */
export const lateAfter = 30;

/** Whether something was recorded late by the days that recording took. */
export function isRecordedLate(entry: Pick<EntryHead, 'effectiveOn' | 'recordedAt'>): boolean {
  return daysToRecord(entry) > lateAfter;
}

/**
 * How far apart happened and recorded are, up to and with so many days; the last has no end. `which` says what entries lie in
 * it.
 */
export const gapBands = [
  { label: 'Same day', upTo: 0, which: 'Entries recorded on the day on which it took effect, or ahead of it' },
  { label: '1 to 7 days', upTo: 7, which: 'Entries recorded 1 to 7 days after it took effect' },
  {
    label: `8 to ${lateAfter} days`,
    upTo: lateAfter,
    which: `Entries recorded 8 to ${lateAfter} days after it took effect`,
  },
  {
    label: `${lateAfter + 1} to 90 days`,
    upTo: 90,
    which: `Entries recorded ${lateAfter + 1} to 90 days after it took effect`,
  },
  {
    label: 'More than 90 days',
    upTo: Number.POSITIVE_INFINITY,
    which: 'Entries recorded more than 90 days after it took effect',
  },
] as const;

/** The place of a gap among `gapBands`; what was recorded ahead is with the same day. */
export function bandOf(days: number): number {
  return gapBands.findIndex(({ upTo }) => days <= upTo);
}
