import { z } from 'zod';

/** The account of a budget in a financial year: `ict.2026-27`. */
export const accountId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}\.(19|2\d)\d\d-\d\d$/, 'Name a budget and a financial year, such as ict.2026-27');
