import { describe, expect, test } from 'vitest';

import { inNewOrder, movedBefore, movedBy, passedAt } from './moved.ts';

/** Projects by their letters, the first at this rank and the others after it. */
const listed = (letters: string, ...ranks: readonly number[]) =>
  letters.split('').map((id, at) => ({ id, rank: ranks[at] ?? at + 1 }));
const order = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join('');

describe('A project that is moved in the list', () => {
  const rows = listed('abcd');
  test('goes up and down by one place, and no further than the ends', () => {
    expect(movedBy(rows, 'c', 3, -1)).toBe(2);
    expect(movedBy(rows, 'c', 2, -1)).toBe(1);
    expect(movedBy(rows, 'c', 1, -1)).toBeUndefined();
    expect(movedBy(rows, 'c', 3, 1)).toBe(4);
    expect(movedBy(rows, 'c', 4, 1)).toBeUndefined();
    expect(movedBy(rows, 'a', 1, 1)).toBe(2);
  });
  test('stands in the list where it will be', () => {
    expect(order(inNewOrder(rows, { id: 'c', to: 1 }))).toBe('cabd');
    expect(order(inNewOrder(rows, { id: 'a', to: 4 }))).toBe('bcda');
    expect(order(inNewOrder(rows, { id: 'b', to: 3 }))).toBe('acbd');
    expect(order(inNewOrder(rows, { id: 'b', to: 2 }))).toBe('abcd');
    expect(inNewOrder(rows, undefined)).toBe(rows);
  });
  test('passes, of a list that is narrowed, those that are shown', () => {
    const shown = listed('abc', 2, 5, 9);
    expect(movedBy(shown, 'c', 9, -1)).toBe(5);
    expect(movedBy(shown, 'c', 5, -1)).toBe(2);
    expect(movedBy(shown, 'a', 2, 1)).toBe(5);
    expect(order(inNewOrder(shown, { id: 'c', to: 5 }))).toBe('acb');
    expect(order(inNewOrder(shown, { id: 'a', to: 5 }))).toBe('bac');
  });
});

describe('A project that is dragged in the list', () => {
  test('goes before those that it has not passed', () => {
    const rows = listed('abcd');
    expect([0, 1, 2, 3].map((passed) => movedBefore(rows, 'c', passed))).toEqual([1, 2, 3, 4]);
    expect(movedBefore(rows, 'gone', 1)).toBeUndefined();
  });
  test('goes, in a list that is narrowed, right before or behind the one that it passed', () => {
    const shown = listed('abc', 2, 5, 9);
    expect([0, 1, 2].map((passed) => movedBefore(shown, 'b', passed))).toEqual([2, 5, 9]);
    expect([0, 1, 2].map((passed) => movedBefore(shown, 'c', passed))).toEqual([2, 5, 9]);
    expect([0, 1, 2].map((passed) => movedBefore(shown, 'a', passed))).toEqual([2, 5, 9]);
  });
  test('passes a row by the middle of it, high and low ones alike, and one place is one place however it is drawn', () => {
    const heights = [40, 120, 40];
    expect([-500, 0, 19, 21, 99, 101, 179, 181, 900].map((y) => passedAt(heights, y))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 3, 3,
    ]);
    expect(passedAt([], 10)).toBe(0);
  });
});
