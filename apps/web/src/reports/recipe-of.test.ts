import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseSearch } from '../address/read.ts';
import { paperKinds, readOwnWords, readRecipe, sectionNames } from './paper/recipe.ts';
import type { Recipe } from './paper/recipe.ts';
import { addressOf, fileNameOf, recipeOf } from './recipe-of.ts';
import { readReportSearch } from './search.ts';

const day = fc.constantFrom('2026-09-16', '2026-11-30');
const recipes: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.constantFrom(...paperKinds),
  meetingId: fc.constantFrom('pb-2026-12', undefined),
  sections: fc.subarray([...sectionNames], { minLength: 1 }),
  ownWords: fc.option(fc.constantFrom('that it be published.', 'one & <b>two</b>;\ntwo = ä, €'), { nil: undefined }),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  published: fc.option(day, { nil: undefined }),
  callInDays: fc.option(fc.nat(60), { nil: undefined }),
  n: fc.integer({ min: 1, max: 1_000_000 }),
  day,
  effectiveOn: fc.option(day, { nil: undefined }),
});

describe('A recipe', () => {
  test('stands whole in the address of its paper', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const search = parseSearch(new URL(addressOf(recipe), 'https://minutebook.example').search);
        expect(recipeOf(readReportSearch(search), { n: 7, day: '2020-01-01', effectiveOn: undefined })).toEqual(recipe);
        // Whoever reads it is not put into the past: what stands on the page beside it stays at their own date.
        expect(Object.keys(search)).not.toContain('asof');
        expect(Object.keys(search)).not.toContain('on');
      }),
    );
  });

  test('is read back from what a file keeps of it', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
      }),
    );
  });

  test.each([undefined, 1, {}, { kind: 'committee', n: 1.5, day: '2026-09-16', sections: [] }, { kind: 'x', n: 1 }])(
    'is not read from %j',
    (raw) => {
      expect(readRecipe(raw)).toBeUndefined();
    },
  );

  test.each([
    ['  one \t\u0000 two\r\n\r\n three ', 'one two\nthree'],
    ['a\u202Eb\u200Bc', 'abc'],
    [' \n ', undefined],
    ['x'.repeat(1001), undefined],
    [7, undefined],
  ])('takes words of one’s own as plain text: %j', (raw, read) => {
    expect(readOwnWords(raw)).toBe(read);
  });

  test('names the file of its paper', () => {
    const of = { meetingId: 'pb-2026-12', n: 921 } as Recipe;
    expect(fileNameOf({ ...of, kind: 'committee' })).toBe('committee-paper-pb-2026-12-entry-921.docx');
    expect(fileNameOf({ ...of, kind: 'minutes' })).toBe('minutes-pb-2026-12-entry-921.docx');
    expect(fileNameOf({ ...of, kind: 'summary' })).toBe('summary-for-members-entry-921.docx');
  });
});
