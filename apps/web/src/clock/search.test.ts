import { describe, expect, test } from 'vitest';

import { problemWith } from './search.ts';

const today = '2026-09-16';

describe('The dates of an address', () => {
  test.each([
    {},
    { asof: today },
    { asof: '2026-07-08', on: '2030-01-01' },
    { since: '2026-09-15' },
    { asof: '2026-07-08', since: '2026-07-07' },
    { on: '2025-01-01', since: '2026-09-15' },
  ])('can be shown: %j', (dates) => {
    expect(problemWith(dates, today)).toBeUndefined();
  });
  test.each([
    [{ asof: 'yesterday' }, '“yesterday” is not a day'],
    [{ on: '2026-02-30' }, '“2026-02-30” is not a day'],
    [{ since: 'spring' }, '“spring” is not a day'],
    [{ asof: '2026-09-17' }, 'Nobody knows yet'],
    [{ since: today }, 'The day to compare with, 16 September 2026, must be before the day shown, 16 September 2026.'],
    [{ asof: '2026-07-08', since: '2026-07-08' }, 'must be before the day shown, 8 July 2026.'],
    [{ asof: '2026-07-08', since: '2026-08-01' }, 'must be before the day shown, 8 July 2026.'],
  ])('cannot be shown: %j', (dates, sentence) => {
    expect(problemWith(dates, today)).toContain(sentence);
  });
});
