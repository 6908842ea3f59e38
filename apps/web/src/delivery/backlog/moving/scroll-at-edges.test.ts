import { describe, expect, it } from 'vitest';

import { scrolledAt } from './scroll-at-edges.ts';

describe('the page under a row that is held', () => {
  it.each([
    [450, 0],
    [80, 0],
    [40, -8],
    [0, -16],
    [-30, -16],
    [820, 0],
    [860, 8],
    [900, 16],
    [960, 16],
  ])('goes on from a pointer at %i of 900 by %i', (y, by) => {
    expect(scrolledAt(y, 900)).toBeCloseTo(by, 9);
  });
});
