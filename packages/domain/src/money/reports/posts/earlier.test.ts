import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, fact } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { about, base } from '../../../testing/money/post-facts.ts';
import { earlierFigure, earlierPosts } from './earlier.ts';

function post(postId: string, given: { readonly title: string; readonly grade?: string; readonly fte?: number }): Fact {
  return fact(`post-${postId}`, { type: 'PostEstablished', data: { ...about, grade: 'G9', ...given } }, '2026-03-02');
}

const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...base, ...facts]));

describe('Was such a post not approved before?', () => {
  test('of the same title or grade, the latest first', () => {
    const world = worldOf(
      post('a', { title: 'Web Officer', fte: 50 }),
      post('b', { title: 'Analyst' }),
      post('c', { title: 'Clerk', grade: 'G2' }),
      post('d', { title: 'web officer' }),
    );
    const earlier = earlierPosts(world, { title: 'Web officer', grade: 'g9', before: 10 });
    expect(earlier.map(({ post: { postId }, same }) => [postId, same])).toStrictEqual([
      ['b', 'grade'],
      ['a', 'both'],
    ]);
    expect(earlierFigure(earlier).value).toBe(50);
  });
});
