import { describe, expect, test } from 'vitest';

import { inNewOrder, movedBy } from './moved.ts';

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
