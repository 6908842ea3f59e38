import { z } from 'zod';

/** What a department saves in a financial year: `housing.2026-27`. */
export const savingsId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}\.(19|2\d)\d\d-\d\d$/,
    'Name a department and a financial year, such as housing.2026-27',
  );
