import { describe, expect, test } from 'vitest';

import { schemeChanges } from './scheme-changes.ts';

const chief = { post: 'Chief Executive', heldBy: 'chair-1', upTo: 100_000_00 };
const treasurer = { post: 'Head of Finance', heldBy: 'treasurer-1', upTo: 30_000_00 };
const before = { title: 'Scheme 2026', authorities: [chief, treasurer] };
const after = (...authorities: readonly (typeof chief)[]) => ({ ...before, authorities: [...authorities] });

describe('What changes from one scheme of delegation to another', () => {
  test('is nothing when the same posts may decide the same, in whatever order they stand', () => {
    expect(schemeChanges(before, after(treasurer, chief))).toEqual([]);
  });
  test('its title', () => {
    expect(schemeChanges(before, { ...before, title: 'Scheme 2027' })).toEqual([
      'It is called “Scheme 2027” instead of “Scheme 2026”.',
    ]);
  });
  test('posts that are added and left out', () => {
    expect(schemeChanges(before, after(chief, { ...treasurer, post: 'Head of ICT' }))).toEqual([
      '“Head of ICT” is added, and may decide up to £30,000.',
      '“Head of Finance”, which may decide up to £30,000, is left out.',
    ]);
  });
  test('how much a post may decide, and that somebody else holds it, without a name', () => {
    expect(schemeChanges(before, after(chief, { ...treasurer, heldBy: 'clerk-1', upTo: 25_000_00 }))).toEqual([
      '“Head of Finance” may decide up to £25,000 instead of £30,000.',
      '“Head of Finance” is held by somebody else.',
    ]);
  });
});
