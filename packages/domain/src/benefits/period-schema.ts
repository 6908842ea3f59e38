import { z } from 'zod';

/** A calendar month as `2026-10`, or a calendar quarter as `2026-Q4`: figures are published by either. */
export const countedPeriod = z
  .string()
  .regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2]|Q[1-4])$/, 'Enter a month, such as 2026-10, or a quarter, such as 2026-Q4');
