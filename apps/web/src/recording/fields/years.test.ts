import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { yearOptions } from './years.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const years = (...asked: Parameters<typeof yearOptions>) => yearOptions(...asked).map((one) => one.value);

test('A list of years begins with the last one, which is closed late, and offers ten that follow this one', () => {
  expect(years('near')).toHaveLength(12);
  expect(years('near').slice(0, 2)).toEqual(['2025-26', '2026-27']);
});
test('A year that was stated before stays among them', () => {
  expect(years('near', ['2024-25']).slice(0, 2)).toEqual(['2024-25', '2025-26']);
});
test('A year that is closed is not offered, unless it was stated before', () => {
  expect(years('near', [], ['2025-26'])[0]).toBe('2026-27');
  expect(years('near', ['2025-26'], ['2025-26'])[0]).toBe('2025-26');
});
test('All years reach from ten years ago to thirty ahead', () => {
  expect([years('all')[0], years('all').at(-1)]).toEqual(['2016-17', '2056-57']);
});
