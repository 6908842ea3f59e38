import { financialYearOf } from '@minutebook/domain';
import { readDate } from '@minutebook/tabular';

import { formatDay } from '../../design/days.ts';

/** What is typed that names an entry, a day or a financial year instead of words that something holds. */
export interface AskedFor {
  /** Number of an entry. */
  readonly entry: number | undefined;
  readonly day: string | undefined;
  /** As `2026-27`. */
  readonly year: string | undefined;
}

/**
 * What is asked for: `entry 921`, `#921` or `921`; a day as it is written in Britain; `2026-27`. A day without a year is
 * the last one of that name by the day given.
 */
export function askedFor(typed: string, by: string): AskedFor {
  const text = typed.trim();
  return { entry: entryIn(text), day: dayIn(text, by), year: yearIn(text) };
}

/** What texts are to hold: a day as texts say it, and nothing where an entry was named by its number. */
export function textOf(typed: string, { entry, day, year }: AskedFor): string {
  if (day !== undefined) return formatDay(day);
  if (year !== undefined) return year;
  return entry !== undefined && /\D/.test(typed.trim()) ? '' : typed;
}

function entryIn(text: string): number | undefined {
  const [, n] = /^(?:entry\s*(?:no\.?\s*|number\s*)?#?|#\s*)?([1-9]\d{0,8}|[1-9]\d{0,2}(?:,\d{3})+)$/i.exec(text) ?? [];
  return n === undefined ? undefined : Number(n.replaceAll(',', ''));
}

function yearIn(text: string): string | undefined {
  const [, first, last] = /^((?:19|2\d)\d\d)\s*[-‐‑–/]\s*((?:\d\d)?\d\d)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const year = financialYearOf(`${first}-04-01`);
  return year.slice(-2) === last.slice(-2) ? year : undefined;
}

/** A day with a name or three numbers: a number alone is an entry's. */
function dayIn(text: string, by: string): string | undefined {
  const plain = text.replace(/\bof\s+/i, '');
  if (!/^[a-z]{3,9},?\s+\d|\d\s*[a-z]|\d[-/. ]\d/i.test(plain)) return undefined;
  const read = readDate(plain, 'day first');
  if (read.kind === 'day') return read.serial ? undefined : read.day;
  if (/\d{4}|\d\D+\d/.test(plain)) return undefined;
  const year = Number(by.slice(0, 4));
  for (const one of [year, year - 1, year - 2, year - 3, year - 4]) {
    const dated = readDate(`${plain} ${one}`, 'day first');
    if (dated.kind === 'day' && dated.day <= by) return dated.day;
  }
  return undefined;
}
