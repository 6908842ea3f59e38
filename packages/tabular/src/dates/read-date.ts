import type { CellType } from '../table/table.ts';
import { dayOf } from './calendar.ts';
import { dateParts } from './date-parts.ts';
import type { DateParts } from './date-parts.ts';
import { serialMoment } from './serial-day.ts';

/** Which number comes first in the dates of a column; `unproven` where no cell shows it. */
export type DateOrder = 'day first' | 'month first' | 'unproven';

export type DateReason = 'time alone' | 'error' | 'no date' | 'no such day' | 'ambiguous';

/** What a cell is as a date: understood, blank, or not read for a reason that a person can settle. */
export type DateRead =
  | {
      readonly kind: 'day';
      /** `yyyy-mm-dd`, as the text says it and in no zone. */
      readonly day: string;
      /** `hh:mm:ss`; absent where the cell has none. */
      readonly time: string | undefined;
      /** Whether it was a serial number of a spreadsheet in the text, counted from the end of 1899. */
      readonly serial: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly reason: DateReason; readonly sentence: string };

/**
 * The day that a cell states. Two digits of a year are 1970 to 2069. A day that the calendar has not is not read, even
 * where the other order would make one of it.
 * @param type what a spreadsheet says of the cell: its own dates are in no doubt
 */
export function readDate(text: string, order: DateOrder, type?: CellType): DateRead {
  if (type === 'time') return unread('time alone');
  const { date, time } = dateParts(text);
  if (date.kind === 'blank') return { kind: 'blank' };
  if (date.kind === 'serial') {
    const moment = serialMoment(date.serial);
    if (moment === undefined || time !== undefined) return unread('no date');
    return { kind: 'day', ...moment, serial: true };
  }
  const day = dayIn(date, order);
  return day.kind === 'known' ? { kind: 'day', day: day.day, time, serial: false } : unread(day.reason);
}

type Known =
  | { readonly kind: 'known'; readonly day: string }
  | { readonly kind: 'unknown'; readonly reason: DateReason };

function dayIn(date: Exclude<DateParts, { kind: 'blank' } | { kind: 'serial' }>, order: DateOrder): Known {
  switch (date.kind) {
    case 'whole':
      return known(dayOf(date.year, date.month, date.day));
    case 'pair': {
      const dayFirst = dayOf(date.year, date.second, date.first);
      const monthFirst = dayOf(date.year, date.first, date.second);
      if (order !== 'unproven') return known(order === 'day first' ? dayFirst : monthFirst);
      if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
        return { kind: 'unknown', reason: 'ambiguous' };
      }
      return known(dayFirst ?? monthFirst);
    }
    case 'time alone':
    case 'error':
    case 'no date':
      return { kind: 'unknown', reason: date.kind };
  }
}

function known(day: string | undefined): Known {
  return day === undefined ? { kind: 'unknown', reason: 'no such day' } : { kind: 'known', day };
}

const sentences: Readonly<Record<DateReason, string>> = {
  'time alone': 'It has a time and no day: the day was lost when the file was saved.',
  error: 'The spreadsheet could not calculate it.',
  'no date': 'It is not a date.',
  'no such day': 'The calendar has no such day, with day and month in the order of the column.',
  ambiguous: 'Day and month can be read either way, and no cell of the column shows which.',
};

function unread(reason: DateReason): DateRead {
  return { kind: 'unread', reason, sentence: sentences[reason] };
}
