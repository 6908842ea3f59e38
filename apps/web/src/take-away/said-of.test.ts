import { describe, expect, test } from 'vitest';

import { saidOf } from './said-of.ts';

const place = {
  page: 'Backlog',
  caption: 'Projects',
  asKnown: {
    words: 'As known on 16 September 2026, compared with what was known on 8 July 2026.',
    file: 'as-known-2026-09-16-compared-with-2026-07-08',
  },
  search: { asof: '2026-09-16', since: '2026-07-08', page: '2' },
  address: 'https://council.example/backlog?asof=2026-09-16',
};

describe('What is taken away says of itself', () => {
  test('what it is, as known when, and where it was', () => {
    expect(saidOf(place)).toEqual({
      head: ['Backlog: Projects', place.asKnown.words, place.address],
      file: 'backlog-projects-as-known-2026-09-16-compared-with-2026-07-08',
    });
  });

  test('by which filters it was narrowed, in letters that every file system takes', () => {
    const { head, file } = saidOf({
      ...place,
      search: { ...place.search, standing: 'closed', words: '../Café & co.' },
    });
    expect(head[2]).toBe('Filtered by standing closed, words ../Café & co..');
    expect(file).toBe('backlog-projects-as-known-2026-09-16-compared-with-2026-07-08-standing-closed-words-cafe-co');
  });

  test('the title once, where the table is named as its page', () => {
    expect(saidOf({ ...place, page: 'Decisions', caption: 'Decisions' }).head[0]).toBe('Decisions');
  });

  test('no name longer than a file may have', () => {
    const search = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`filter${n}`, 'x'.repeat(200)]));
    expect(saidOf({ ...place, search }).file.length).toBeLessThanOrEqual(180);
  });
});
