import { describe, expect, test } from 'vitest';

import { piecesOf, wordsIn } from './pieces.ts';

describe('The words of a text', () => {
  test.each([
    ['Residents’ survey', "residents' survey"],
    ['Residents‘ survey', 'Residents` survey'],
    ['the council’s café', "THE COUNCIL'S CAFE"],
    ['cafe\u0301', 'café'],
    ['front–facing', 'front-facing'],
    ['front—facing', 'front facing'],
    ['front\u2011facing', 'front\u00A0facing'],
    ['o\uFB03ce', 'office'],
    ['brid\u200Bge', 'bridge'],
    ['Søren Łódź Straße', 'Soren Lodz Strasse'],
    ['£119,040', '119040'],
    ['2026–27', '2026/27'],
    ['“Try it”', '"try it"'],
  ])('are the same of %j and %j', (one, other) => {
    expect(wordsIn(one)).toEqual(wordsIn(other));
  });

  test.each([
    ['PB/2026/41', ['pb', '2026', '41']],
    ['2026-09-16', ['2026', '09', '16']],
    ['2026-27 and 2026/29', ['202627', 'and', '2026', '29']],
    ['16/09/2026', ['16', '09', '2026']],
    ['£1,234,567.89 (about)', ['1234567', '89', 'about']],
    ['Ünïcode: 日本, مرحبا', ['unicode', '日本', 'مرحبا']],
    ['— “…”', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('are known by where they stand', () => {
    const text = 'The Residents’ café, 2026/41';
    expect(piecesOf(text).map(({ at, length }) => text.slice(at, at + length))).toEqual([
      'The',
      'Residents’',
      'café',
      '2026',
      '41',
    ]);
  });
});
