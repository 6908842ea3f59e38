import { describe, expect, test } from 'vitest';

import { prose } from './schema.ts';
import { readsAlike, withoutHidden } from './text.ts';

describe('readsAlike', () => {
  test.each([
    ['Café', 'CAFE\u0301'],
    ['Bridge', 'Brid\u200Bge'],
    ['Bridge', ' bridge\u00a0 '],
    ['Town  hall', 'Town hall'],
    ['Office', 'O\ufb03ce'],
    ['£120 - £450', '\u2067£120 - £450\u2069'],
  ])('%j and %j', (one, other) => {
    expect(readsAlike(one, other)).toBe(true);
  });
  test.each([
    ['Bridge', 'Bridges'],
    ['Résumé', 'Resume'],
    ['Phase 1', 'Phase 2'],
  ])('not %j and %j', (one, other) => {
    expect(readsAlike(one, other)).toBe(false);
  });
});

describe('withoutHidden', () => {
  test('leaves of a text what would be taken', () => {
    const kept = `A\u2067b\u2069 Cafe\u0301 x${'\u0301'.repeat(40)} \u{e0041}\ufdd0`;
    expect(prose.safeParse(kept).success).toBe(false);
    expect(prose.safeParse(withoutHidden(kept)).success).toBe(true);
  });
  test('leaves a text as it is that holds nothing of the kind', () => {
    expect(withoutHidden('Two\nlines, “£ 👍”')).toBe('Two\nlines, “£ 👍”');
  });
  test('does not make right what was never taken', () => {
    expect(prose.safeParse(withoutHidden('A\u202Eb')).success).toBe(false);
    expect(prose.safeParse(withoutHidden('A\u0000b')).success).toBe(false);
  });
});
