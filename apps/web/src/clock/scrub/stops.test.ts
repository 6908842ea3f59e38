import { describe, expect, test } from 'vitest';

import type { MeetingPoint } from '../choosing/use-meetings.ts';
import { fiveEntries } from '../five-entries.test-support.ts';
import { movedTo, restsAt, standingAt, stopsOf } from './stops.ts';

const meeting = (heldOn: string, point: string): MeetingPoint => ({
  meetingId: heldOn,
  board: 'Board',
  heldOn,
  label: `Board, ${heldOn}`,
  point,
});

/** Latest first, as meetings are listed. */
const stops = stopsOf([meeting('2026-09-15', 'entry-3-on-2026-09-15'), meeting('2026-07-08', 'entry-1-on-2026-07-08')]);
const [july, september, now] = stops;

describe('The line of meetings', () => {
  test('begins with the earliest and ends with today', () => {
    expect(stops.map(({ asof }) => asof)).toEqual(['entry-1-on-2026-07-08', 'entry-3-on-2026-09-15', undefined]);
  });

  test.each([
    [undefined, 2, 'Today'],
    ['2026-09-16', 2, 'Today'],
    ['entry-3-on-2026-09-15', 1, 'Board, 2026-09-15'],
    ['entry-4', 0, 'After Board, 2026-07-08'],
    ['entry-5', 1, 'After Board, 2026-09-15'],
    ['2026-07-31', 0, 'After Board, 2026-07-08'],
    ['2026-07-01', 0, 'Before the first meeting'],
  ])('stands, for %s, at stop %i: %s', (asof, index, words) => {
    expect(standingAt(stops, asof, fiveEntries)).toEqual({ index, words });
  });

  test('keeps what a page is compared with while that is earlier, and no longer', () => {
    const since = '2026-07-01';
    expect(movedTo(september!, { since }, fiveEntries)).toEqual({ asof: 'entry-3-on-2026-09-15', since });
    expect(movedTo(july!, { since: 'entry-3-on-2026-09-15' }, fiveEntries)).toEqual({
      asof: 'entry-1-on-2026-07-08',
      since: undefined,
    });
    expect(movedTo(now!, { since: 'entry-3-on-2026-09-15' }, fiveEntries)).toEqual({
      asof: undefined,
      since: 'entry-3-on-2026-09-15',
    });
  });

  test('rests what a page is no longer compared with until it goes elsewhere than along the line', () => {
    const resting = { since: 'entry-3-on-2026-09-15', at: july!.asof, from: september!.asof };
    expect(restsAt(resting, july!.asof)).toBe(resting);
    expect(restsAt(resting, september!.asof)).toBe(resting);
    expect(restsAt(resting, '2026-07-31')).toBeUndefined();
    expect(restsAt(undefined, july!.asof)).toBeUndefined();
  });
});
