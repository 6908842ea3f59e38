import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAmount } from './read-amount.ts';
import type { AmountConvention, AmountRead } from './read-amount.ts';

const point: AmountConvention = { decimal: 'point', currency: '£' };
const comma: AmountConvention = { decimal: 'comma', currency: '£' };
const unproven: AmountConvention = { decimal: 'unproven', currency: '£' };

const penceOf = (read: AmountRead): number | string =>
  read.kind === 'amount' ? read.pence : read.kind === 'unread' ? read.reason : read.kind;

describe('An amount of a column with decimal points', () => {
  it.each([
    ['1,234.50', 123_450],
    ['1234.5', 123_450],
    ['£1,234.50', 123_450],
    [' 50,000.00 ', 5_000_000],
    ['£14,310,429', 1_431_042_900],
    ['0', 0],
    ['0.00', 0],
    ['-0', 0],
    ['.50', 50],
    ['310', 31_000],
    ['(310.00)', -31_000],
    ['(£310.00)', -31_000],
    ['£(310.00)', -31_000],
    ['-310', -31_000],
    ['£-310', -31_000],
    ['-£310', -31_000],
    ['- 310', -31_000],
    ['310-', -31_000],
    ['310.00 -', -31_000],
    ['310 CR', -31_000],
    ['310CR', -31_000],
    ['310 DR', 31_000],
    ['+310', 31_000],
    ['\u2212310', -31_000],
    ['\u2013310', -31_000],
    ['\u2010310', -31_000],
    ['\ufe63310', -31_000],
    ['\uff0d310', -31_000],
    ['310\u2212', -31_000],
    ['１，２３４．５０', 123_450],
    ['￡３１０', 31_000],
    ['1\u00a0234.50', 123_450],
    ['1\u2009234.50', 123_450],
    ['1\u202f234\u202f567.5', 123_456_750],
    ["1'234.50", 123_450],
    ['310 GBP', 31_000],
    ['GBP 310', 31_000],
    ['£1.2m', 120_000_000],
    ['1.234m', 123_400_000],
    ['£12k', 1_200_000],
    ['-£2.60 million', -260_000_000],
    ['1,000', 100_000],
    ['12,345', 1_234_500],
    ['90,071,992,547,409.91', 9_007_199_254_740_991],
  ])('%s is understood', (text, pence) => {
    expect(penceOf(readAmount(text, point))).toBe(pence);
  });

  it.each([
    ['', 'blank'],
    [' \u00a0 ', 'blank'],
    ['-', 'dash'],
    [' -   ', 'dash'],
    ['£-', 'dash'],
    ['–', 'dash'],
    ['—', 'dash'],
    ['#N/A', 'error'],
    ['#REF!', 'error'],
    ['#VALUE!', 'error'],
    ['######', 'error'],
    ['1.23E+05', 'scientific'],
    ['-1e3', 'scientific'],
    ['12.345', 'three decimals'],
    ['1.000', 'three decimals'],
    ['0.001', 'three decimals'],
    ['1.000000001m', 'three decimals'],
    ['1.234,50', 'grouping'],
    ['1,23', 'grouping'],
    ['1,2345', 'grouping'],
    ['12,34,567.00', 'grouping'],
    ['1,234 567', 'grouping'],
    ['0,123', 'grouping'],
    ['310.', 'grouping'],
    ['$310', 'currency'],
    ['310 EUR', 'currency'],
    ['310 $', 'currency'],
    ['USD 310', 'currency'],
    ['(-310)', 'signs'],
    ['-310 CR', 'signs'],
    ['-310-', 'signs'],
    ['(310', 'signs'],
    ['310)', 'signs'],
    ['£310 GBP', 'signs'],
    ['TBC', 'no amount'],
    ['310 approx', 'no amount'],
    ['10%', 'no amount'],
    ['310²', 'no amount'],
    ['3½', 'no amount'],
    ['٣١٠', 'no amount'],
    ['--310', 'signs'],
    ['310\u00ad', 'no amount'],
    ['1/2', 'no amount'],
    ['01/04/2024', 'no amount'],
    ['DISTRIBUTION_AMOUNT', 'no amount'],
    ['=SUM(A1)', 'no amount'],
    ['9'.repeat(70), 'no amount'],
    ['9'.repeat(40), 'too large'],
    ['90071992547409.92', 'too large'],
  ])('“%s” is not read', (text, reason) => {
    expect(penceOf(readAmount(text, point))).toBe(reason);
  });

  it('says how it says that it is below nothing, so that an import can show its credits', () => {
    const sign = (text: string): unknown => ({ ...readAmount(text, point) })['sign' as never];
    expect(['310', '+310', '-310', '310-', '(310)', '310 CR', '310 DR'].map(sign)).toEqual([
      'none',
      'plus',
      'minus',
      'trailing minus',
      'brackets',
      'CR',
      'DR',
    ]);
  });

  it('in millions says what it was rounded to', () => {
    expect(readAmount('£1.2m', point)).toEqual({
      kind: 'amount',
      pence: 120_000_000,
      sign: 'none',
      roundedTo: '0.1 million',
    });
    expect(readAmount('£12k', point)).toMatchObject({ roundedTo: '1 thousand' });
    expect(readAmount('1.25bn', point)).toMatchObject({ roundedTo: '0.01 billion' });
  });

  it('that is not read has a sentence', () => {
    expect(readAmount('12.345', point)).toMatchObject({ kind: 'unread', sentence: 'It has parts of a penny.' });
  });
});

describe('An amount of another column', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1.234,56', 123_456],
    ['1.000', 100_000],
    ['12.345', 1_234_500],
    ['12,5', 1250],
    ['1,234', 'three decimals'],
    ['1,234.50', 'grouping'],
    ['12.5', 'grouping'],
  ])('with decimal commas: %s', (text, pence) => {
    expect(penceOf(readAmount(text, comma))).toBe(pence);
  });

  it.each([
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['310', 31_000],
    ['1 234', 123_400],
    ['1.000', 'ambiguous'],
    ['12.345', 'ambiguous'],
    ['1,000', 'ambiguous'],
    ['£1.234m', 'ambiguous'],
  ])('without proof of either: %s', (text, pence) => {
    expect(penceOf(readAmount(text, unproven))).toBe(pence);
  });

  it('in dollars is read where the column is in dollars', () => {
    expect(penceOf(readAmount('$5,531,458.39 ', { decimal: 'point', currency: '$' }))).toBe(553_145_839);
    expect(penceOf(readAmount('£5', { decimal: 'point', currency: '$' }))).toBe('currency');
  });

  it('that a spreadsheet holds as a number has a decimal point in any convention', () => {
    expect(penceOf(readAmount('1234.5', comma, 'number'))).toBe(123_450);
    expect(penceOf(readAmount('-1.234', comma, 'number'))).toBe('three decimals');
    expect(penceOf(readAmount('1.234', comma, 'text'))).toBe(123_400);
    expect(penceOf(readAmount('1e+21', point, 'number'))).toBe('scientific');
  });
});

describe('Any amount, printed', () => {
  const minuses = ['-', '\u2212', '\u2013', '\u2010', '\ufe63', '\uff0d'];
  const written = fc.record({
    pence: fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }),
    decimal: fc.constantFrom('point' as const, 'comma' as const),
    groups: fc.constantFrom('mark', '', ' ', '\u00a0', '\u2009', '\u202f', "'"),
    below: fc.constantFrom(...minuses.map((one) => `${one}#`), '#-', '(#)', '# CR', '£-#', '-£#', '(£#)'),
    above: fc.constantFrom('#', '£#', '# DR', ' # ', '+#', '£ #'),
    fullWidth: fc.boolean(),
  });

  it('reads back in its convention', () => {
    fc.assert(
      fc.property(written, ({ pence, decimal, groups, below, above, fullWidth }) => {
        const group = groups === 'mark' ? (decimal === 'point' ? ',' : '.') : groups;
        const whole = String(Math.trunc(Math.abs(pence) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, group);
        const number = `${whole}${decimal === 'point' ? '.' : ','}${String(Math.abs(pence) % 100).padStart(2, '0')}`;
        const text = (pence < 0 ? below : above).replace('#', number);
        const typed = fullWidth
          ? text.replace(/[0-9.,]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))
          : text;
        expect(penceOf(readAmount(typed, { decimal, currency: '£' }))).toBe(pence);
      }),
    );
  });

  it('is never read as another amount under the other convention', () => {
    fc.assert(
      fc.property(written, ({ pence, decimal }) => {
        const number = `${Math.trunc(Math.abs(pence) / 100)}${decimal === 'point' ? '.' : ','}${String(Math.abs(pence) % 100).padStart(2, '0')}`;
        const other = {
          decimal: decimal === 'point' ? ('comma' as const) : ('point' as const),
          currency: '£' as const,
        };
        expect(readAmount(number, other).kind).toBe('unread');
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAmount(text, unproven)));
  });
});
