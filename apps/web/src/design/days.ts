import { monthNames } from '@minutebook/domain';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

/** A day in words: `2026-09-16` reads “16 September 2026”. Expects a real day. */
export function formatDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

/** The time of day of a UTC instant in London, as “10:04”. */
export function formatTime(instant: string): string {
  return clock.format(new Date(instant));
}

/** A sentence of the domain with its days written out. */
export function withDays(sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, formatDay);
}
