import { formatDay } from '../../design/days.ts';

/** What is wrong with a day as it was typed, `year-month-day`; `undefined` for what is no such text. */
export function whatIsWrongWithDay(typed: unknown): string | undefined {
  const parts = typeof typed === 'string' ? /^([^-]*)-([^-]*)-([^-]*)$/.exec(typed) : null;
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const missing = [
    ...(day === '00' ? ['a day'] : []),
    ...(month === '00' ? ['a month'] : []),
    ...(year === '' ? ['a year'] : []),
  ];
  if (missing.length > 0) return `The date must include ${missing.join(' and ')}`;
  if (!/^\d+$/.test(month)) return `Write the month as a number, such as 9 for September, instead of “${month}”`;
  if (!/^\d+$/.test(day)) return `Write the day as a number, such as 16, instead of “${day}”`;
  if (!/^\d{4}$/.test(year)) return `Write the year with four digits, such as 2026, instead of “${year}”`;
  if (Number(month) > 12) return `The month must be from 1 to 12, and “${month}” is not`;
  if (!/^(19|2\d)/.test(year)) return `The year must be from 1900 to 2999, and “${year}” is not`;
  return `There is no ${formatDay(`${year}-${month}-${day}`)}`;
}
