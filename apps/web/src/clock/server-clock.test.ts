import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { browserTime, clocksApart, instant, noteAnswer } from './server-clock.ts';
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
