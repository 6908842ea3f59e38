import { z } from 'zod';

import { calendarMonth, financialYear } from '../../../kernel/schema.ts';

/** A calendar quarter as `2026-Q4`. */
export const calendarQuarter = z.string().regex(/^(19|2\d)\d\d-Q[1-4]$/, 'Enter a quarter, such as 2026-Q4');

/**
 * What a benefit is measured for. The kind is said, since `2011-12` is December 2011 as a month, and from April 2011 to
 * March 2012 as a financial year.
 */
export const measuredPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), month: calendarMonth }),
  z.strictObject({ kind: z.literal('quarter'), quarter: calendarQuarter }),
  z.strictObject({ kind: z.literal('year'), year: financialYear }),
]);
export type MeasuredPeriod = z.infer<typeof measuredPeriod>;
