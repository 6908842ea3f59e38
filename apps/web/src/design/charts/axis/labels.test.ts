import { describe, expect, test } from 'vitest';

import { placesLabelled } from './labels.ts';

describe('Labels under an axis', () => {
  test('are all shown where there is room', () => {
    expect(placesLabelled(['2025', '2026', '2027'], 100, 12)).toEqual([0, 1, 2]);
  });
  test('are no more than is wished for', () => {
    expect(placesLabelled(Array.from({ length: 24 }, String), 100, 12)).toHaveLength(12);
  });
  test('never touch, however long they are', () => {
    const long = Array.from({ length: 8 }, () => 'October to December 2026');
    // Each is some 195 pixels wide.
    expect(placesLabelled(long, 100, 12)).toEqual([0, 4]);
    expect(placesLabelled(long, 10, 12)).toEqual([0]);
  });
  test('count in that the last leans inwards', () => {
    const quarters = Array.from({ length: 3 }, () => 'Oct to Dec 2026');
    // Each is some 122 pixels wide: the middle one reaches to 211, and the last begins at 178.
    expect(placesLabelled(quarters, 150, 12)).toEqual([0, 2]);
  });
});
