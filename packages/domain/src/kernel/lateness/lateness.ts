import { daysInWords } from '../day.ts';

/*
 * How late something is depends on what it is measured from. Each basis has one phrase that names it, so that the same thing is
 * never 3 days late in one place and 122 in another without the reader being told why.
 */

/** From the day on which something took effect to that on which it was recorded: “recorded 34 days after it took effect”. */
export function recordedLate(days: number): string {
  return `recorded ${daysInWords(days)} after it took effect`;
}

/** From the day on which an entry was recorded to that on which it was put right: “corrected 41 days after it was recorded”. */
export function putRightLate(how: 'corrected' | 'withdrawn', days: number): string {
  return `${how} ${daysInWords(days)} after it was recorded`;
}

/**
 * From the day of a meeting or of an officer's decision to what could not be known there: “5 days after the meeting that it
 * concerns”, “on the day of the meeting that it concerns”.
 */
export function afterWhatItConcerns(days: number, what: 'meeting' | 'decision'): string {
  const when = days === 0 ? 'on the day of' : `${daysInWords(days)} after`;
  return `${when} the ${what} that it concerns`;
}

/** From the day on which something was to be done, as set or forecast last: “3 days overdue”. */
export function overdueBy(days: number): string {
  return `${daysInWords(days)} overdue`;
}

/** From the day first planned, which never changes: “122 days later than first planned”, “as first planned”. */
export function besideFirstPlan(days: number): string {
  if (days === 0) return 'as first planned';
  return `${daysInWords(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'} than first planned`;
}

/** From what was expected when the plan was approved: “119 days later than when it was approved”. */
export function besideApproval(days: number): string {
  return `${daysInWords(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'} than when it was approved`;
}

/**
 * When it was told that something will be late: from the day on which that was recorded to the day on which it was to be. Of so
 * many days before it, and negative after it: “told 36 days before”, “told on the day”, “told 3 days after”.
 */
export function toldAhead(days: number): string {
  if (days === 0) return 'told on the day';
  return `told ${daysInWords(Math.abs(days))} ${days > 0 ? 'before' : 'after'}`;
}
