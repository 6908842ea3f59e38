import { describe, expect, test } from 'vitest';

import { penceIn, typedPounds } from './pounds.ts';

describe('An amount typed in pounds', () => {
  test.each([
    ['1250', 125_000],
    ['£1,250.50', 125_050],
    [' 1,250,000 ', 125_000_000],
    ['0.07', 7],
    ['3.5', 350],
    ['0', 0],
  ])('%s is held in pence', (typed, pence) => {
    expect(penceIn(typed)).toBe(pence);
  });
  test.each(['about 5', '12,50', '1.234', '-5', '1e3', '99999999999999999999'])('%s is kept to be refused', (typed) => {
    expect(penceIn(typed)).toBe(typed);
  });
  test('is absent when nothing was typed', () => {
    expect(penceIn('  ')).toBeUndefined();
  });
  test.each([0, 7, 350, 125_050, 10_000_000_000_000])('%i pence come back the same', (pence) => {
    expect(penceIn(typedPounds(pence))).toBe(pence);
  });
});
