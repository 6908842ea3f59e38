import { describe, expect, test } from 'vitest';

import { markAt, placeAfterKey } from './drawing.ts';
import type { Mark } from './drawing.ts';

const mark = (x: number): Mark => ({ key: String(x), x, y: 0, width: 10, height: 10, words: '', entries: [] });

describe('Going through the marks of a chart', () => {
  test('begins at the first or the last, and stops at the ends', () => {
    expect(placeAfterKey('ArrowRight', undefined, 3)).toBe(0);
    expect(placeAfterKey('ArrowLeft', undefined, 3)).toBe(2);
    expect(placeAfterKey('ArrowDown', 2, 3)).toBe(2);
    expect(placeAfterKey('ArrowUp', 0, 3)).toBe(0);
    expect(placeAfterKey('End', 0, 3)).toBe(2);
    expect(placeAfterKey('Home', 2, 3)).toBe(0);
  });
  test('leaves every other key to the browser', () => {
    expect(placeAfterKey('Tab', 1, 3)).toBeUndefined();
  });
});

describe('Pointing at a chart', () => {
  test('finds the nearest mark, and none where there is none', () => {
    const marks = [mark(0), mark(14)];
    expect(markAt(marks, 13, 5)).toBe(1);
    expect(markAt(marks, 4, 5)).toBe(0);
    expect(markAt(marks, 100, 5)).toBeUndefined();
  });
});
