import { describe, expect, test } from 'vitest';

import { putAtWords } from './rank-words.ts';

const ranking = (position: number) => ({ value: { position, key: 'U' }, n: 7, on: '2025-05-20' });

describe('The words of a place', () => {
  test('say where the project was put', () => {
    expect(putAtWords(ranking(1), 1)).toBe('Put at position 1 on 20 May 2025');
    expect(putAtWords(ranking(1), undefined)).toBe('Put at position 1 on 20 May 2025');
  });
  test.each([
    [2, '2nd'],
    [4, '4th'],
    [11, '11th'],
    [21, '21st'],
    [113, '113th'],
  ])('say that it stands at %i now, when others shifted it', (place, words) => {
    expect(putAtWords(ranking(1), place)).toContain(`; now ${words}, as others`);
  });
});
