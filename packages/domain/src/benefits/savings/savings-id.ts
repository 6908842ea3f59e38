import { z } from 'zod';

/** What a department saves in a financial year: `housing.2026-27`. */
export const savingsId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}\.(19|2\d)\d\d-\d\d$/,
    'Name a department and a financial year, such as housing.2026-27',
  );

/** The department and the financial year of such an id. */
export function savingsParts(of: string): { readonly departmentId: string; readonly year: string } {
  const dot = of.indexOf('.');
  return { departmentId: of.slice(0, dot), year: of.slice(dot + 1) };
}

/** The id under which a department's savings of a financial year are kept. */
export function savingsIdOf(departmentId: string, year: string): string {
  return `${departmentId}.${year}`;
}
