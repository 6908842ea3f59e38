import { z } from 'zod';

/**
 * The dates of every address: `asof`, the point of the ledger that is shown; `on`, as effective on; `since`, the point
 * that is set beside it. Kept as they were typed, so that what is none is shown and explained instead of being dropped.
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
