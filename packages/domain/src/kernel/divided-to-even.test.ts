import { describe, expect, test } from 'vitest';

import { dividedToEven } from './divided-to-even.ts';

describe('dividedToEven', () => {
  test.each([
    [5n, 2n, 2],
    [7n, 2n, 4],
    [-5n, 2n, -2],
    [-7n, 2n, -4],
    [8n, 3n, 3],
    [7n, 3n, 2],
  ])('%s by %s is %s', (dividend, divisor, value) => {
    expect(dividedToEven(dividend, divisor)).toBe(value);
  });
});
