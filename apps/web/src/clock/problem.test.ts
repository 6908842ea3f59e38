import { describe, expect, test } from 'vitest';

import { fiveEntries } from './five-entries.test-support.ts';
import { problemWith } from './problem.ts';

const { today } = fiveEntries;

describe('The dates of an address', () => {
  test.each([
    {},
    { asof: today },
    { asof: '2026-07-08', on: '2030-01-01' },
    { since: '2026-09-15' },
    { asof: '2026-07-08', since: '2026-07-07' },
    { on: '2025-01-01', since: '2026-09-15' },
    { asof: 'entry-1' },
    { asof: 'entry-5' },
    { asof: 'entry-3-on-2026-09-15', on: '2026-09-01' },
    // On the same day, but before its last entry.
    { asof: '2026-07-08', since: 'entry-2' },
    { since: 'entry-4' },
    { asof: 'entry-4', since: 'entry-3' },
    { asof: 'entry-4', since: '2026-07-08' },
    // Nothing was recorded between them, but days went by.
    { asof: 'entry-3-on-2026-09-15', since: 'entry-3' },
  ])('can be shown: %j', (dates) => {
    expect(problemWith(dates, fiveEntries)).toBeUndefined();
  });
  test.each([
    [{ asof: 'yesterday' }, '“yesterday” is not a day'],
    [{ on: '2026-02-30' }, '“2026-02-30” is not a day'],
    [{ on: 'entry-1' }, '“entry-1” is not a day'],
    [{ since: 'spring' }, '“spring” is not a day'],
    [{ asof: '2026-09-17' }, 'Nobody knows yet'],
    [{ since: today }, 'The day to compare with, 16 September 2026, must be before the day shown, 16 September 2026.'],
    [{ asof: '2026-07-08', since: '2026-07-08' }, 'must be before the day shown, 8 July 2026.'],
    [{ asof: '2026-07-08', since: '2026-08-01' }, 'must be before the day shown, 8 July 2026.'],
    [{ asof: 'entry-0' }, '“entry-0” names no entry'],
    [{ asof: 'entry-01' }, 'Entries are numbered from 1, as in “entry-42”.'],
    [{ since: 'entry-two' }, '“entry-two” names no entry'],
    [{ asof: 'entry-3-on-someday' }, '“entry-3-on-someday” names no entry'],
    [{ asof: 'entry-6' }, 'The ledger has no entry 6 yet: its newest is entry 5.'],
    [{ asof: 'entry-3-on-2026-09-17' }, 'Nobody knows yet'],
    [{ since: 'entry-99' }, 'The ledger has no entry 99 yet'],
    [{ since: 'entry-5' }, 'The point to compare with, entry 5, must be before the day shown, 16 September 2026.'],
    [{ asof: 'entry-2', since: 'entry-2' }, 'must be before the point shown, entry 2.'],
    [{ asof: 'entry-2', since: '2026-07-08' }, 'The day to compare with, 8 July 2026, must be before the point shown'],
    [
      { asof: '2026-09-14', since: 'entry-3-on-2026-09-15' },
      'what the Programme Board had on 15 September 2026, must be before',
    ],
  ])('cannot be shown: %j', (dates, sentence) => {
    expect(problemWith(dates, fiveEntries)).toContain(sentence);
  });
  test('are not refused for an entry that has yet to be read', () => {
    const reading = { ...fiveEntries, read: false, newest: 0, recordedAt: () => undefined };
    expect(problemWith({ asof: 'entry-6', since: 'entry-5' }, reading)).toBeUndefined();
    expect(problemWith({ asof: 'entry-0' }, reading)).toContain('names no entry');
  });
});
