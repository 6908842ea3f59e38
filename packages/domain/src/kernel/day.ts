import { withThousands } from './money.ts';

const millisecondsPerDay = 86_400_000;

/** Whether the text is a day that exists, as `YYYY-MM-DD`, from 1900 to 2999: `0026-09-16` is a slip of the hand. */
export function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The day so many days after `day` (before it, when negative). Expects a real day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** Order of days, the earlier first. As texts they are in that order already, so that none need be read. */
export function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The Europe/London calendar day of a UTC instant. */
export function dayOf(instant: string): string {
  // An hour of summer time leads to the next day only in the last hour: in any other the day is read as it is written.
  if (instant.length === 24 && instant.endsWith('Z') && instant.slice(11, 13) !== '23') return instant.slice(0, 10);
  const at = Date.parse(instant);
  return new Date(at + (isSummerTime(at) ? 3_600_000 : 0)).toISOString().slice(0, 10);
}

/** The Europe/London time of day of a UTC instant, to the minute, as `14:30`. */
export function timeOf(instant: string): string {
  const at = Date.parse(instant);
  return new Date(at + (isSummerTime(at) ? 3_600_000 : 0)).toISOString().slice(11, 16);
}

/**
 * The last UTC instant, to the millisecond, of a Europe/London day. An entry is known on a day when it was recorded at
 * or before this instant.
 */
export function endOfDay(day: string): string {
  const asUtc = Date.parse(`${addDays(day, 1)}T00:00:00.000Z`);
  // Clocks change an hour after midnight, so it is summer at the day's end exactly when it is at this instant.
  return new Date(asUtc - (isSummerTime(asUtc) ? 3_600_000 : 0) - 1).toISOString();
}

/** The financial year of a day, as `2026-27`: 1 April to 31 March. */
export function financialYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '04-01' ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The financial years from the first to the last, both among them; none where the last is earlier. */
export function yearsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => financialYearOf(`${from + at}-04-01`));
}

/** Since 1996, British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
function isSummerTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSundayAtOne(year, 2) && at < lastSundayAtOne(year, 9);
}

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * millisecondsPerDay;
}

/** Example: “1 day”, “1,240 days”. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${withThousands(days)} days`;
}
