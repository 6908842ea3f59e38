import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { browserTime, clocksApart, instant, latestInstant, noteAnswer } from './server-clock.ts';
import { today } from './today.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-29T12:00:00.000Z'), toFake: ['Date'] });
});
afterEach(() => {
  noteAnswer(new Date(browserTime()).toUTCString(), browserTime());
  vi.useRealTimers();
});

test('A day is the server’s day in London, whatever the browser’s clock says', () => {
  noteAnswer('Sun, 28 Jun 2026 23:30:00 GMT', browserTime());
  expect(today()).toBe('2026-06-29');
  expect(instant()).toBe('2026-06-28T23:30:00.500Z');
  vi.setSystemTime(new Date('2025-11-29T13:00:00.000Z'));
  expect(instant()).toBe('2026-06-29T00:30:00.500Z');
});

test('Half of the time that an answer took has passed since it was made', () => {
  const sentAt = browserTime();
  vi.setSystemTime(new Date('2025-11-29T12:00:04.000Z'));
  noteAnswer('Sat, 29 Nov 2025 12:00:02 GMT', sentAt);
  expect(instant()).toBe('2025-11-29T12:00:04.500Z');
});

test('Clocks that are far apart are told, and nearly the same time is not', () => {
  expect(clocksApart()).toBeUndefined();
  noteAnswer('Sat, 29 Nov 2025 12:04:00 GMT', browserTime());
  expect(clocksApart()).toBeUndefined();
  noteAnswer('Sat, 29 Nov 2025 11:00:00 GMT', browserTime());
  expect(clocksApart()).toBe('60 minutes ahead');
  noteAnswer('Sun, 29 Nov 2026 12:00:00 GMT', browserTime());
  expect(clocksApart()).toBe('365 days behind');
  noteAnswer('no date', browserTime());
  noteAnswer(null, browserTime());
  expect(clocksApart()).toBe('365 days behind');
});

test('What the server recorded before it is heard of is never after the latest that it can be there', () => {
  const noon = Date.parse('2025-11-29T12:00:00.000Z');
  const milliseconds = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      // How far the clocks are apart, how long question and answer took, how late the date was renewed.
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.tuple(milliseconds(20_000), milliseconds(20_000)),
      milliseconds(999),
      milliseconds(60_000),
      (apart, [there, back], late, passed) => {
        vi.setSystemTime(noon);
        const sentAt = browserTime();
        const answeredAt = noon + there + apart;
        vi.setSystemTime(noon + there + back);
        noteAnswer(new Date(answeredAt - late).toUTCString(), sentAt);
        vi.setSystemTime(noon + there + back + passed);
        const latest = latestInstant() ?? '';
        const now = noon + there + back + passed + apart;
        expect(latest >= new Date(now).toISOString()).toBe(true);
        expect(Date.parse(latest) - now).toBeLessThanOrEqual(2000 + there);
      },
    ),
  );
});
