import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { prose } from './schema.ts';
import { asSentence, quoted, readsAlike, withoutHidden } from './text.ts';

describe('readsAlike', () => {
  test.each([
    ['Café', 'CAFE\u0301'],
    ['Bridge', 'Brid\u200Bge'],
    ['Bridge', ' bridge\u00a0 '],
    ['Town  hall', 'Town hall'],
    ['Town\u2800hall', 'Town hall'],
    ['Bridge', 'Brid\ufff9ge'],
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
  test('leaves what would be taken, whatever the characters', () => {
    const letters = ['a', 'é', 'م', 'क', '\u094d', '👩', '1', ' ', '\u0301', '\u0301'.repeat(8), '\u064e'.repeat(9)];
    const strange = fc.constantFrom(...letters, '\u200b', '\u200c', '\u200d', '\ufe0f', '\ufff9', '\u2800');
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 12 }), (parts) => {
        const left = withoutHidden(`A${parts.join('')}`);
        expect(prose.safeParse(left).success).toBe(true);
        expect(withoutHidden(left)).toBe(left);
      }),
    );
  });
  test('leaves a text as it is that holds nothing of the kind', () => {
    expect(withoutHidden('Two\nlines, “£ 👍”')).toBe('Two\nlines, “£ 👍”');
  });
  test('does not make right what was never taken', () => {
    expect(prose.safeParse(withoutHidden('A\u202Eb')).success).toBe(false);
    expect(prose.safeParse(withoutHidden('A\u0000b')).success).toBe(false);
  });
});

describe('quoted', () => {
  test.each([
    ['A change in the law', '“A change in the law”'],
    ['Try it with staff. Before it is bought.', '“Try it with staff. Before it is bought”'],
    ['First line\n\nSecond\u2028line', '“First line Second line”'],
    ['Is it there?', '“Is it there?”'],
    ['And so on...', '“And so on...”'],
    [`${'word '.repeat(23)}last, and what is cut`, `“${'word '.repeat(23)}last…”`],
    ['😀'.repeat(121), `“${'😀'.repeat(120)}…”`],
  ])('%j is quoted as %j', (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });
  test('fits into a heading of one line, and the sentence that it ends may have a stop of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const said = quoted(words);
        expect(Array.from(said).length).toBeLessThanOrEqual(123);
        expect(said).not.toMatch(/[\n\r\u2028\u2029]|[^.]\.”$/);
      }),
    );
  });
});

describe('asSentence', () => {
  test.each([
    ['It was late', 'It was late.'],
    ['It was late. ', 'It was late.'],
    ['Was it late?', 'Was it late?'],
    ['He said “It was late.”', 'He said “It was late.”'],
    ['the portal (“Larkmere Online”)', 'the portal (“Larkmere Online”).'],
  ])('%j becomes %j', (stated, expected) => {
    expect(asSentence(stated)).toBe(expected);
  });
});
