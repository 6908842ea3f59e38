import { expect, test } from 'vitest';

import { pounds } from './money.ts';

test.each([
  [0, '£0'],
  [5, '£0.05'],
  [1500, '£15'],
  [123_450, '£1,234.50'],
  [92_500_000, '£925,000'],
  [-300, '−£3'],
  [100_000_000_000, '£1,000,000,000'],
])('%i pence are %s', (pence, words) => {
  expect(pounds(pence)).toBe(words);
});

test('Pence are shown of an amount beside one that has some', () => {
  expect(pounds(-50_000, [33_350])).toBe('−£500.00');
  expect(pounds(-50_000, [300])).toBe('−£500');
});
