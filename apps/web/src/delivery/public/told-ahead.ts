import { dayOf, daysBetween, toldAhead } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

/**
 * How long before the day that was expected until then an entry told of a later one: “told 36 days before”. Of what was imported
 * nothing can be said: all of it was recorded on the day of the import.
 */
export function toldAheadBy(n: number | undefined, expected: string, ledger: Moment): string | undefined {
  const entry = n === undefined ? undefined : ledger.entry(n);
  if (entry === undefined || entry.source !== undefined) return undefined;
  return toldAhead(daysBetween(dayOf(entry.recordedAt), expected));
}
