import { describe, expect, test } from 'vitest';

import { clocksOf } from './clocks-of.ts';
import { fiveEntries } from './five-entries.test-support.ts';

const { today } = fiveEntries;

describe('What an address asks for', () => {
  test('today, also where it names today', () => {
    const now = { clocks: {}, past: false, day: today, words: '', shown: undefined };
    expect(clocksOf({}, fiveEntries)).toMatchObject(now);
    expect(clocksOf({ asof: today }, fiveEntries)).toMatchObject(now);
  });
  test('a day, at its end', () => {
    expect(clocksOf({ asof: '2026-07-08' }, fiveEntries)).toMatchObject({
      clocks: { knownOn: '2026-07-08' },
      past: true,
      day: '2026-07-08',
      words: 'as known on 8 July 2026',
    });
  });
  test('an entry, judged by the day on which it was recorded', () => {
    expect(clocksOf({ asof: 'entry-2' }, fiveEntries)).toMatchObject({
      clocks: { upTo: 2 },
      past: true,
      day: '2026-07-08',
      words: 'as known after entry 2, recorded on 8 July 2026 at 12:00',
      shown: { short: 'entry 2', at: 'at entry 2' },
    });
  });
  test('the newest entry is a past as well, so that its link shows the same tomorrow', () => {
    expect(clocksOf({ asof: 'entry-5' }, fiveEntries)).toMatchObject({ clocks: { upTo: 5 }, past: true });
  });
  test('an entry that a meeting had before it is called by the meeting, and judged by its day', () => {
    expect(clocksOf({ asof: 'entry-3-on-2026-09-15' }, fiveEntries)).toMatchObject({
      clocks: { upTo: 3, effectiveOn: undefined },
      day: '2026-09-15',
      words: 'as the Programme Board had it on 15 September 2026, after entry 3, recorded on 8 July 2026 at 12:00',
      shown: { short: 'what the Programme Board had on 15 September 2026', at: 'for the meeting of 15 September 2026' },
    });
  });
  test('an entry on a day of nobody’s says both', () => {
    expect(clocksOf({ asof: 'entry-2-on-2026-09-01' }, fiveEntries)).toMatchObject({
      day: '2026-09-01',
      words: 'as known after entry 2, recorded on 8 July 2026 at 12:00, seen on 1 September 2026',
    });
  });
  test('the end of a meeting is called by its board', () => {
    expect(clocksOf({ since: 'entry-4-on-2026-09-15' }, fiveEntries).compared).toMatchObject({
      clocks: { upTo: 4 },
      day: '2026-09-15',
      words: {
        known: expect.stringMatching(/^as known at the end of the meeting of the Programme Board/),
        what: 'the end of the meeting of the Programme Board on 15 September 2026, after entry 4, recorded on 14 September 2026 at 12:00',
        short: 'the end of the meeting of the Programme Board on 15 September 2026',
        at: 'at the end of the meeting of 15 September 2026',
      },
    });
  });
  test('a meeting to come has had nothing yet', () => {
    const dayBefore = { ...fiveEntries, today: '2026-09-14' };
    expect(clocksOf({ asof: 'entry-3' }, dayBefore).words).toMatch(/^as known after entry 3/);
  });
  test('as effective on a day, which then judges both sides', () => {
    expect(clocksOf({ asof: 'entry-3', on: '2026-07-02', since: 'entry-1' }, fiveEntries)).toMatchObject({
      clocks: { upTo: 3, effectiveOn: '2026-07-02' },
      day: '2026-07-02',
      words: expect.stringMatching(/, as effective on 2 July 2026$/),
      compared: { clocks: { upTo: 1, effectiveOn: '2026-07-02' }, day: '2026-07-02' },
    });
    expect(clocksOf({ on: '2026-10-01' }, fiveEntries)).toMatchObject({ past: true, toCome: true, day: '2026-10-01' });
  });
  test('a comparison with a day or an entry, each on its own day', () => {
    expect(clocksOf({ since: '2026-07-08' }, fiveEntries).compared).toMatchObject({
      clocks: { knownOn: '2026-07-08' },
      day: '2026-07-08',
    });
    expect(clocksOf({ asof: '2026-09-14', since: 'entry-2' }, fiveEntries).compared).toMatchObject({
      clocks: { upTo: 2 },
      day: '2026-07-08',
      words: { what: 'what was known after entry 2, recorded on 8 July 2026 at 12:00' },
    });
  });
  test('nothing that can be shown, where something is wrong: then nothing can be recorded either', () => {
    const wrong = clocksOf({ asof: 'entry-0', since: '2026-07-08' }, fiveEntries);
    expect(wrong).toMatchObject({ clocks: {}, past: true, words: '', compared: undefined });
    expect(wrong.problem).toContain('entry-0');
  });
});
