import { formatDay } from './days.ts';

/** A month in words: `2026-05` reads “May 2026”. */
export function monthWords(month: string): string {
  return formatDay(`${month}-01`).replace(/^1 /, '');
}
