import { describe, expect, test } from 'vitest';

import { evenly } from './scale.ts';

describe('A scale', () => {
  test('lays numbers out evenly between two places, and beyond them', () => {
    const scale = evenly([10, 20], [100, 300]);
    expect([10, 15, 20, 25].map(scale)).toEqual([100, 200, 300, 400]);
  });
  test('tells which number lies at a place', () => {
    expect(evenly([10, 20], [100, 300]).invert(250)).toBe(17.5);
  });
});
