import { describe, expect, test } from 'vitest';

import { askedFor } from './asked-for.ts';

const asked = (typed: string) => askedFor(typed, '2026-11-30');
const nothing = { entry: undefined, day: undefined, year: undefined };

describe('What is typed', () => {
  test.each([
    ['entry 921', 921],
    ['Entry no. 921', 921],
    ['entry #921', 921],
    ['#1080', 1080],
    ['# 1080', 1080],
    ['921', 921],
    ['1,080', 1080],
  ])('%j is an entry', (typed, entry) => {
    expect(asked(typed)).toEqual({ ...nothing, entry });
  });

  test.each([
    ['16/09/2026', '2026-09-16'],
    ['16/9/26', '2026-09-16'],
    ['16.09.2026', '2026-09-16'],
    ['2026-09-16', '2026-09-16'],
    ['16 September 2026', '2026-09-16'],
    ['16th of September 2026', '2026-09-16'],
    ['Wednesday 16 September 2026', '2026-09-16'],
    ['September 16, 2026', '2026-09-16'],
    ['16 Sept', '2026-09-16'],
    ['Sept 16', '2026-09-16'],
    ['16 sep', '2026-09-16'],
    ['16th September', '2026-09-16'],
    ['1 December', '2025-12-01'],
    ['29 Feb', '2024-02-29'],
  ])('%j is the day %s, the last of its name', (typed, day) => {
    expect(asked(typed)).toEqual({ ...nothing, day });
  });

  test.each([
    ['2026-27', '2026-27'],
    ['2026/27', '2026-27'],
    ['2026–27', '2026-27'],
    ['2026-2027', '2026-27'],
    ['1999-00', '1999-00'],
  ])('%j is the financial year %s', (typed, year) => {
    expect(asked(typed)).toEqual({ ...nothing, year });
  });

  test.each([
    '',
    'payments',
    'entry',
    'phase 2',
    '2026-28',
    '31/02/2026',
    '16 nonsense',
    'PB/2026/41',
    '0',
    'gate 3 may',
  ])('%j is nothing of these', (typed) => {
    expect(asked(typed)).toEqual(nothing);
  });
});
