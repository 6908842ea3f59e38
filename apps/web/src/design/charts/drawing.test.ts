import { describe, expect, test } from 'vitest';

import { markAt, placeAfterKey, placeBeside } from './drawing.ts';
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

describe('Going from box to box of a picture in columns', () => {
  const box = (x: number, y: number): Mark => ({ ...mark(x), key: `${x} ${y}`, y, width: 80, height: 20 });
  // Two on the left, three on the right, the second of these as high as the second on the left.
  const boxes = [box(0, 0), box(0, 60), box(200, 0), box(200, 62), box(200, 90)];
  test('leads up and down within a column, and no further than its ends', () => {
    expect(placeBeside('ArrowDown', 2, boxes)).toBe(3);
    expect(placeBeside('ArrowUp', 4, boxes)).toBe(3);
    expect(placeBeside('ArrowDown', 1, boxes)).toBeUndefined();
    expect(placeBeside('ArrowUp', 2, boxes)).toBeUndefined();
  });
  test('leads to the sides to the one about as high', () => {
    expect(placeBeside('ArrowRight', 1, boxes)).toBe(3);
    expect(placeBeside('ArrowLeft', 4, boxes)).toBe(1);
    expect(placeBeside('ArrowRight', 4, boxes)).toBeUndefined();
  });
  test('leads to the first and the last, and leaves every other key to the browser', () => {
    expect(placeBeside('Home', 3, boxes)).toBe(0);
    expect(placeBeside('End', 0, boxes)).toBe(4);
    expect(placeBeside('Enter', 0, boxes)).toBeUndefined();
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
