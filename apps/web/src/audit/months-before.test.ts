import { describe, expect, test } from 'vitest';

import { monthsBefore } from './months-before.ts';

describe('Months before a day', () => {
  test.each([
    ['2026-09-16', 1, '2026-08-16'],
    ['2026-09-16', 3, '2026-06-16'],
    ['2026-02-10', 3, '2025-11-10'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-05-31', 3, '2026-02-28'],
  ])('%s less %i is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
