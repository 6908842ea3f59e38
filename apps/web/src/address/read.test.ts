import { describe, expect, test } from 'vitest';

import { asTyped, oneOf, pageNumber, searchOf, uuid, words } from './read.ts';

describe('What is read from an address', () => {
  const read = searchOf({
    words,
    page: pageNumber,
    tier: oneOf(['corporate', 'backOffice']),
    import: uuid,
    asof: asTyped,
  });

  test('holds what can be used, and nothing of what cannot', () => {
    expect(read({ words: '  report it ', page: '12', tier: 'corporate', asof: ' as typed ' })).toEqual({
      words: 'report it',
      page: '12',
      tier: 'corporate',
      asof: ' as typed ',
    });
    expect(read({ words: '   ', page: '0', tier: 'unheard of', import: 'none', other: 'x' })).toEqual({});
    expect(read({ page: 3, words: ['a'] })).toEqual({});
  });

  test('stands in the place of what the address holds, which the router passes on where nothing does', () => {
    const raw = { tier: 'unheard of', words: '  report it ', other: 'x' };
    expect({ ...raw, ...read(raw) }).toEqual({ tier: undefined, words: 'report it', other: 'x' });
  });

  test.each(['0', '-1', '1.5', 'two', '12345678'])('%s is no page number', (text) => {
    expect(pageNumber(text)).toBeUndefined();
  });

  test('words have at most 200 characters', () => {
    expect(words('a'.repeat(200))).toHaveLength(200);
    expect(words('a'.repeat(201))).toBeUndefined();
  });

  test('a UUID has its hyphens', () => {
    expect(uuid('0192f0c1-2d3e-7abc-8def-0123456789ab')).toBe('0192f0c1-2d3e-7abc-8def-0123456789ab');
    expect(uuid('0192f0c12d3e7abc8def0123456789ab')).toBeUndefined();
  });
});
