import { describe, expect, it } from 'vitest';

import { serialMoment, serialTime } from './serial-day.ts';

describe('A serial number of a spreadsheet', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [45_356, '2024-03-05'],
    [45_356.75, '2024-03-05 18:00:00'],
    [45_356.999_999, '2024-03-06'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('%d is %s', (serial, moment) => {
    const found = serialMoment(serial);
    expect(found && [found.day, found.time].filter(Boolean).join(' ')).toBe(moment);
  });

  it('below one is a time of day', () => {
    expect([0, 0.5, 0.999_999_9, 1, -0.5].map(serialTime)).toEqual([
      '00:00:00',
      '12:00:00',
      '00:00:00',
      undefined,
      undefined,
    ]);
  });
});
