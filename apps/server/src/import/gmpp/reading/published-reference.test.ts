import { describe, expect, it } from 'vitest';

import { likenessOf, readReference } from './published-reference.ts';

describe('readReference', () => {
  it('keeps the whole of it, the quarter of registration too', () => {
    expect(readReference(' CO_0033_2122-Q1 ')).toBe('CO_0033_2122-Q1');
  });

  it.each(['', 'CO_0033', 'CO-0033-2122-Q1', 'CO_0033_2122-Q5'])('does not take “%s”', (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});

describe('likenessOf', () => {
  it.each([
    ['AB_0001_2021-Q1', 'ab_0001_2021-q1', 'same'],
    ['AB_0001_2021-Q1', 'ABC_0001_2021-Q1', 'prefixAside'],
    ['AB_0001', 'AB_0001_2021-Q1', 'quarterUnknown'],
    ['AB_0001', 'ABC_0001_2021-Q1', 'another'],
    ['AB_0001_2021-Q1', 'AB_0001_2122-Q3', 'another'],
    ['AB_0001_2021-Q1', 'AB_0002_2021-Q1', 'another'],
    [undefined, 'AB_0001_2021-Q1', 'untold'],
    ['AB_0001_2021-Q1', undefined, 'untold'],
    ['Our own 12', 'AB_0001_2021-Q1', 'untold'],
  ])('%s to %s: %s', (known, published, likeness) => {
    expect(likenessOf(known, published)).toBe(likeness);
  });
});
