import { z } from 'zod';

import { financialYearOf, isDay } from './day.ts';
import { holdsHeaps, holdsHidden } from './text.ts';

/** An opaque identifier: lower-case letters, digits and hyphens, 1 to 64 characters. Never holds personal data. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Use lower-case letters, digits and hyphens, at most 64');

/** A calendar day of Europe/London as `YYYY-MM-DD`. Refuses days that do not exist. */
export const day = z.string().refine(isDay, 'Enter a real day, such as 2026-09-16');
export type Day = z.infer<typeof day>;

/** An instant in UTC with milliseconds, as `2026-09-16T10:00:00.000Z`. Instants compare as strings. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export type Instant = z.infer<typeof instant>;

/** A time of day in London on a clock of 24 hours, as `14:30`. Times of one day compare as strings. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time on a clock of 24 hours, such as 14:30');

/** A UUID of version 7 in lower case; its first 48 bits are a time, which keeps a store's index append-only. */
export const commandId = z.uuidv7().regex(/^[0-9a-f-]+$/);

// What a reader sees: a letter, digit or sign that is not one of those made to be invisible.
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{S}]/u;
// Half of a character, and controls that no page shows, or that turn text around.
const misleading = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202D\u202E]/u;

function inWords<T extends z.ZodString>(given: T) {
  return given
    .refine((value) => visible.test(value), 'Enter some words')
    .refine(
      (value) => !misleading.test(value) && !holdsHidden(value),
      'Take out the hidden characters that change how the text reads',
    )
    .refine((value) => !holdsHeaps(value), 'Take out the marks that are heaped on one letter');
}

/** Two spellings of one letter are kept as one, before anything is measured. */
const text = z.string().normalize('NFC');

/** One line of words, trimmed, 1 to 200 characters, without line breaks or other control characters. */
export const line = inWords(
  text
    .trim()
    .min(1, 'Enter some words')
    .max(200, 'Use at most 200 characters')
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'Use one line'),
);

/** Words as somebody stated them, trimmed, 1 to 10,000 characters; line breaks are kept. */
export const prose = inWords(text.trim().min(1, 'Enter some words').max(10_000, 'Use at most 10,000 characters'));

/** A whole number of pence, signed. Pounds are never held as fractions. */
export const pence = z.int();

/** An amount of money that is never negative, in whole pence; at most £100,000,000,000, so that sums stay exact. */
export const amount = pence.min(0, 'Enter an amount that is not negative').max(10_000_000_000_000);

/** A long text exactly as it was presented, 1 to 100,000 characters: nothing is trimmed. */
export const presented = inWords(text.min(1, 'Enter some words').max(100_000, 'Use at most 100,000 characters'));

/** A financial year as `2026-27`: 1 April to 31 March. */
export const financialYear = z
  .string()
  .refine((text) => /^(19|2\d)\d\d-\d\d$/.test(text) && financialYearOf(`${text.slice(0, 4)}-04-01`) === text, {
    error: 'Enter a financial year, such as 2026-27',
  });

/** An amount in a financial year, in pence. */
export const yearAmount = z.strictObject({ year: financialYear, amount });
export type YearAmount = z.infer<typeof yearAmount>;

/** A calendar month as `2026-04`. */
export const calendarMonth = z.string().regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/, 'Enter a month, such as 2026-04');

/** SHA-256 in hexadecimal. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'This is not a digest');
