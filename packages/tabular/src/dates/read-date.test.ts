import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDate } from './read-date.ts';
import type { DateOrder, DateRead } from './read-date.ts';

const said = (read: DateRead): string => {
  if (read.kind === 'day')
    return `${read.day}${read.time === undefined ? '' : ` ${read.time}`}${read.serial ? ' serial' : ''}`;
  return read.kind === 'unread' ? read.reason : read.kind;
};

describe('A date', () => {
  it.each<[string, DateOrder, string]>([
    ['2024-03-05', 'unproven', '2024-03-05'],
    ['2024/3/5', 'unproven', '2024-03-05'],
    ['20240305', 'unproven', '2024-03-05'],
    ['2024-03-05T14:30:00Z', 'unproven', '2024-03-05 14:30:00'],
    ['2024-03-05 14:30:00.000+01:00', 'unproven', '2024-03-05 14:30:00'],
    ['05/03/2024', 'day first', '2024-03-05'],
    ['05/03/2024', 'month first', '2024-05-03'],
    ['5/3/24', 'day first', '2024-03-05'],
    ['5.3.2024', 'day first', '2024-03-05'],
    ['01.04.24', 'day first', '2024-04-01'],
    ['05-03-2024', 'day first', '2024-03-05'],
    ['05/03/2024 00:00', 'day first', '2024-03-05 00:00:00'],
    ['11/1/2013 2:05 PM', 'month first', '2013-11-01 14:05:00'],
    ['11/1/2013 12:05:09 a.m.', 'month first', '2013-11-01 00:05:09'],
    ['16/05/2014', 'unproven', '2014-05-16'],
    ['05/16/2014', 'unproven', '2014-05-16'],
    ['05/05/2014', 'unproven', '2014-05-05'],
    ['05-Mar-24', 'unproven', '2024-03-05'],
    ['5-Mar-2024', 'month first', '2024-03-05'],
    ['5 Sept 2024', 'unproven', '2024-09-05'],
    ['5th March 2024', 'unproven', '2024-03-05'],
    ['5March2024', 'unproven', '2024-03-05'],
    ['Tuesday, 5 March 2024', 'unproven', '2024-03-05'],
    ['March 5, 2024', 'unproven', '2024-03-05'],
    ['01-Jan-69', 'unproven', '2069-01-01'],
    ['01-Jan-70', 'unproven', '1970-01-01'],
    ['29-Feb-24', 'unproven', '2024-02-29'],
    ['45356', 'unproven', '2024-03-05 serial'],
    ['45356.75', 'unproven', '2024-03-05 18:00:00 serial'],
    [' 05/03/2024\u00a0', 'day first', '2024-03-05'],
  ])('%s, %s, is understood', (text, order, day) => {
    expect(said(readDate(text, order))).toBe(day);
  });

  it.each<[string, DateOrder, string]>([
    ['', 'day first', 'blank'],
    ['00:00:00', 'day first', 'time alone'],
    ['12:30', 'day first', 'time alone'],
    ['05/03/2024', 'unproven', 'ambiguous'],
    ['30/02/2024', 'day first', 'no such day'],
    ['29/02/2023', 'day first', 'no such day'],
    ['29/02/1900', 'day first', 'no such day'],
    ['16/05/2014', 'month first', 'no such day'],
    ['05/16/2014', 'day first', 'no such day'],
    ['31-Apr-24', 'unproven', 'no such day'],
    ['00/01/2024', 'day first', 'no such day'],
    ['2024-13-01', 'unproven', 'no such day'],
    ['0000-01-01', 'unproven', 'no such day'],
    ['5-Foo-24', 'unproven', 'no date'],
    ['05/03-2024', 'day first', 'no date'],
    ['05/03', 'day first', 'no date'],
    ['March 2024', 'day first', 'no date'],
    ['TBC', 'day first', 'no date'],
    ['1234', 'day first', 'no date'],
    ['12.50', 'day first', 'no date'],
    ['20129001', 'day first', 'no date'],
    ['99999', 'day first', 'no date'],
    ['45356 12:30', 'day first', 'no date'],
    ['05/03/2024 25:00', 'day first', 'no date'],
    ['05/03/2024 13:00 PM', 'day first', 'no date'],
    ['#N/A', 'day first', 'error'],
    ['#######', 'day first', 'error'],
  ])('“%s”, %s, is not read', (text, order, reason) => {
    expect(said(readDate(text, order))).toBe(reason);
  });

  it('of a spreadsheet is in no doubt', () => {
    expect(said(readDate('2024-03-05T18:00:00', 'day first', 'date'))).toBe('2024-03-05 18:00:00');
    expect(said(readDate('18:00:00', 'day first', 'time'))).toBe('time alone');
  });

  it('has a sentence where it is not read', () => {
    expect(readDate('00:00:00', 'day first')).toMatchObject({ sentence: expect.stringContaining('the day was lost') });
  });

  it('printed in any way reads back', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = day.split('-');
        expect(said(readDate(`${number}/${month}/${year}`, 'day first'))).toBe(day);
        expect(said(readDate(`${month}/${number}/${year.slice(2)}`, 'month first'))).toBe(day);
        expect(said(readDate(`${Number(number)}-${names[Number(month) - 1]}-${year.slice(2)}`, 'unproven'))).toBe(day);
        const serial = Math.round(Date.parse(day) / 86_400_000) + 25_569;
        expect(said(readDate(String(serial), 'unproven'))).toBe(`${day} serial`);
      }),
    );
  });

  it('is not looked for in a long text', () => {
    expect(said(readDate('T'.repeat(1_000_000), 'unproven'))).toBe('no date');
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDate(text, 'unproven')));
  });
});
