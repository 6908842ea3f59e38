import { expect, test } from 'vitest';

import { whatIsWrongWithAmount } from './amount-words.ts';

test.each([
  ['£1.2m', 'Write “£1.2m” out in figures: 1,200,000'],
  ['-£3k', 'Write “-£3k” out in figures: −3,000'],
  ['1.234,56', 'Write “1.234,56” with a point before the pence, and commas between thousands or none: 1,234.56'],
  ['12,50', 'Write “12,50” with a point before the pence, and commas between thousands or none: 12.50'],
  [
    '12.345',
    '“12.345” is read in two ways: write 12,345 if it is thousands, or two digits after the point if it has pence',
  ],
  ['1.23456', '“1.23456” has parts of a penny: write no more than two digits after the point'],
  ['1,23,456', 'Write “1,23,456” with a comma before every three digits, or with none'],
  ['1 234.50', 'Write “1 234.50” as 1,234.50'],
  ['(500)', 'Write “(500)” with a minus before it, where it is below zero: −500'],
  ['$5', '“$5” is not in pounds'],
  ['1e3', 'Write “1e3” out in figures, without powers of ten'],
  ['-(5)', '“-(5)” has two signs, or brackets that do not meet'],
  ['about 5', undefined],
  ['', undefined],
])('Of %s it is said what is wrong with it', (typed, words) => {
  expect(whatIsWrongWithAmount(typed)).toBe(words);
});
