import { dayOf, monthNamed, wholeYear } from './calendar.ts';

/** A date taken apart as far as its text says. */
export type DateParts =
  | { readonly kind: 'whole'; readonly year: number; readonly month: number; readonly day: number }
  /** Two numbers of which one is the day: which, the text does not say. */
  | { readonly kind: 'pair'; readonly year: number; readonly first: number; readonly second: number }
  | { readonly kind: 'serial'; readonly serial: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'time alone' | 'error' | 'no date' };

/** A text taken apart, with its time of day, `hh:mm:ss`, where it has one. */
export interface TakenApart {
  readonly date: DateParts;
  readonly time: string | undefined;
}

const clock =
  /(?:^|[T\s,]+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2})?$/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/i;
const longest = 60;
// The first of January 1970 to the end of 2099: other numbers of five digits are no days of payments.
const firstSerial = 25_569;
const lastSerial = 73_050;

/** Takes a date apart, whatever the order of its day and month. */
export function dateParts(text: string): TakenApart {
  // No date is as long, and looking for one in a whole page would take longer with the square of its length.
  if (text.trim().length > longest) return { date: { kind: 'no date' }, time: undefined };
  const plain = text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
  if (plain === '') return { date: { kind: 'blank' }, time: undefined };
  if (plain.startsWith('#')) return { date: { kind: 'error' }, time: undefined };
  const { rest, time, impossible } = withoutTime(plain);
  if (impossible) return { date: { kind: 'no date' }, time: undefined };
  if (rest === '') return { date: { kind: 'time alone' }, time };
  return { date: partsOf(rest.replace(weekday, '')), time };
}

function withoutTime(text: string): {
  readonly rest: string;
  readonly time: string | undefined;
  readonly impossible: boolean;
} {
  const found = clock.exec(text);
  // A point divides the day of 01.04.2024 from its month as well, and the pounds of 12.50 from its pence.
  if (found === null || /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/.test(text))
    return { rest: text, time: undefined, impossible: false };
  const [whole, hour = '', minute = '', second = '00', half = ''] = found;
  const twelve = half !== '';
  const hours = twelve ? (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : Number(hour);
  const impossible =
    hours > 23 || (twelve && (Number(hour) > 12 || hour === '0')) || Number(minute) > 59 || Number(second) > 59;
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second}`;
  return { rest: text.slice(0, text.length - whole.length).trim(), time, impossible };
}

function partsOf(text: string): DateParts {
  return yearFirst(text) ?? pair(text) ?? named(text) ?? serial(text) ?? { kind: 'no date' };
}

/** `2024-03-05`, `2024/3/5`; of eight digits, `20240305`, only those that the calendar has. */
function yearFirst(text: string): DateParts | undefined {
  const marked = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  const found = marked ?? /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (marked === null && dayOf(year, month, day) === undefined) return undefined;
  return { kind: 'whole', year, month, day };
}

/** `05/03/2024`, `5-3-24`, `05.03.2024`. */
function pair(text: string): DateParts | undefined {
  const found = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (found === null) return undefined;
  return { kind: 'pair', year: wholeYear(found[4] ?? ''), first: Number(found[1]), second: Number(found[3]) };
}

/** `05-Mar-24`, `5th March 2024`, `March 5, 2024`. */
function named(text: string): DateParts | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]+\.?)[-/., ]*(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]+\.?)[-/. ]*(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4}|\d{2})$/i.exec(text);
  const [word, day, year] =
    dayFirst === null ? [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]] : [dayFirst[2], dayFirst[1], dayFirst[3]];
  const month = monthNamed(word ?? '');
  if (month === undefined) return undefined;
  return { kind: 'whole', year: wholeYear(year ?? ''), month, day: Number(day) };
}

function serial(text: string): DateParts | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return number >= firstSerial && number < lastSerial + 1 ? { kind: 'serial', serial: number } : undefined;
}
