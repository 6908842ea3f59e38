import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { WordIndex } from './word-index.ts';

function indexOf(...texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  for (const text of texts) {
    const [lead = '', others = ''] = text.split(':');
    index.add(lead.split(' ').filter(Boolean), others.split(' ').filter(Boolean));
  }
  return index;
}

const places = (index: WordIndex, ...words: readonly string[]) => index.find(words).places;

describe('Texts are found', () => {
  test('that hold all of the words, in any order', () => {
    const index = indexOf('payments online', 'online parking', 'parking permits online');
    expect(places(index, 'online', 'parking')).toEqual([2, 1]);
    expect(places(index, 'parking', 'online')).toEqual([2, 1]);
    expect(places(index)).toEqual([]);
    expect(places(index, 'payments', 'permits')).toEqual([]);
  });

  test('first those that hold whole words, in what they begin with, and of equals the newest', () => {
    const index = indexOf('permits', 'x:permit', 'permit', 'permit', 'permission');
    expect(places(index, 'permit')).toEqual([3, 2, 1, 0]);
  });

  test('by words with a slip in them, after all that hold them as they were typed', () => {
    const index = indexOf('grant', 'grand', 'grants', 'granted');
    expect(index.find(['grant'])).toEqual({
      places: [0, 3, 2, 1],
      asTyped: 3,
      taken: [new Set(['grant', 'granted', 'grants', 'grand'])],
    });
    expect(places(indexOf('receive'), 'recieve')).toEqual([0]);
    expect(places(indexOf('recommendation'), 'recomendat')).toEqual([0]);
    expect(places(indexOf('recommendation'), 'reccomendation')).toEqual([0]);
  });

  test('of one and of several, where y becomes ies, those that hold the word itself first', () => {
    const index = indexOf('libraries', 'library', 'city', 'policies');
    expect(places(index, 'library')).toEqual([1, 0]);
    expect(places(index, 'libraries')).toEqual([0, 1]);
    expect(places(index, 'libary')).toEqual([1, 0]);
    expect(places(index, 'cities')).toEqual([2]);
    expect(places(index, 'policy')).toEqual([3]);
    expect(index.find(['policy']).taken).toEqual([new Set(['policies'])]);
    expect(places(indexOf('sky'), 'skies')).toEqual([]);
  });

  test('but not where a short word or a number differs', () => {
    const index = indexOf('page', '20261', 'rota');
    expect(places(index, 'pane')).toEqual([]);
    expect(places(index, '20262')).toEqual([]);
  });

  test('that hold a short number whole, and longer ones as they begin', () => {
    const index = indexOf('16 september', '1676 september', '16765 september');
    expect(places(index, '16', 'sept')).toEqual([0]);
    expect(places(index, '1676')).toEqual([1, 2]);
  });

  test('only before a place, as if there were none after it', () => {
    const words = fc.constantFrom('board', 'boards', 'hoard', 'gate', 'gates', 'portal', 'café', 'papers');
    const text = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.nat(12),
        fc.array(words, { maxLength: 3 }),
        (texts, at, sought) => {
          const [all, begun] = [new WordIndex(), new WordIndex()];
          for (const one of texts) all.add(one);
          for (const one of texts.slice(0, at)) begun.add(one);
          expect(all.find(sought, Math.min(at, texts.length))).toEqual(begun.find(sought));
        },
      ),
    );
  });
});

describe('A word of a text finds it', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''), 'ё', 'л');
  const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''));
  const others = fc.array(word, { maxLength: 8 });

  test('whatever else there is, and however it is begun', () => {
    fc.assert(
      fc.property(word, others, fc.integer({ min: 1, max: 12 }), (one, rest, length) => {
        const index = new WordIndex();
        index.add(rest);
        index.add([...rest, one]);
        expect(index.find([one.slice(0, length)]).places).toContain(1);
      }),
    );
  });

  test('with one letter wrong, left out or too many, or two in the wrong order', () => {
    fc.assert(
      fc.property(word, others, fc.nat(11), letter, (one, rest, seed, typed) => {
        const index = new WordIndex();
        index.add([...rest, one]);
        // Letters of the alphabet that are typed at all are those that words are made of.
        index.add([typed]);
        const at = seed % one.length;
        const [before, after] = [one.slice(0, at), one.slice(at)];
        const slips = [
          before + typed + after,
          before + typed + after.slice(1),
          before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
          ...(one.length > 5 ? [before + after.slice(1)] : []),
        ];
        for (const slip of slips) expect(index.find([slip]).places, slip).toContain(0);
      }),
    );
  });
});
