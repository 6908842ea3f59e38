import { describe, expect, test } from 'vitest';

import { pages } from '../../areas.ts';
import { findPages } from './find-pages.ts';
import { pageNames } from './page-names.ts';

interface Stated {
  readonly path: string;
  readonly loader?: unknown;
  readonly beforeLoad?: unknown;
}

describe('The pages that are found by name', () => {
  test('are all that are about no one thing, but the search itself', () => {
    const stated = pages.map(({ options }) => options as Stated);
    const lasting = stated.filter(
      ({ path, loader, beforeLoad }) => !path.includes('$') && loader === undefined && beforeLoad === undefined,
    );
    const paths = lasting.map(({ path }) => path).filter((path) => path !== '/search');
    expect(pageNames.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  });

  test.each([
    ['budget', '/budget'],
    ['Checks', '/audit/checks'],
    ['what changed', '/audit/changes'],
    ['overveiw', '/'],
    ['virement', '/budget/virement-rules'],
  ])('%j leads to %s first', (words, path) => {
    expect(findPages(words)[0]?.path).toBe(path);
  });
});
