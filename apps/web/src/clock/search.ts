import { isDay } from '@minutebook/domain';
import { z } from 'zod';

import { formatDay } from '../design/days.ts';

/**
 * The dates of every address: `asof`, as known on; `on`, as effective on; `since`, the day whose knowledge is set beside
 * it. Kept as they were typed, so that a date that is none is shown and explained instead of being dropped.
 */
const clockSearch = z.object({
  asof: z.string().optional().catch(undefined),
  on: z.string().optional().catch(undefined),
  since: z.string().optional().catch(undefined),
});
export type ClockSearch = z.infer<typeof clockSearch>;

/** Makes the `validateSearch` of a route from the schema of its address. */
export function searchOf<Schema extends z.ZodType>(schema: Schema): (raw: Record<string, unknown>) => z.output<Schema> {
  return (raw) => schema.parse(raw);
}

export const readClocks = searchOf(clockSearch);

/** Everything that is kept in an address is text; `0` or words as a page number count as none. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .optional()
  .catch(undefined);

/** Words or an id in an address. */
export const wordsInAddress = z.string().trim().min(1).max(200).optional().catch(undefined);

/** Reads an address: plain text, `name=value`. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes an address, leaving out what is absent. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is wrong with the dates of an address, as a sentence; `undefined` when nothing is. */
export function problemWith({ asof, on, since }: ClockSearch, today: string): string | undefined {
  for (const day of [asof, on, since]) {
    if (day !== undefined && !isDay(day)) return `“${day}” is not a day, so it is not clear what you want to see.`;
  }
  if (asof !== undefined && asof > today) return 'Nobody knows yet what will be known on a day that is still to come.';
  return since === undefined ? undefined : problemWithSince(since, asof ?? today);
}

/** Why two days cannot be compared, as a sentence; `undefined` when they can. Expects real days. */
export function problemWithSince(since: string, shown: string): string | undefined {
  if (since < shown) return undefined;
  return `The day to compare with, ${formatDay(since)}, must be before the day shown, ${formatDay(shown)}.`;
}
