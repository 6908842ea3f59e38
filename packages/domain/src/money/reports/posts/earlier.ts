import { sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { comparable } from '../../../kernel/text.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { PostState } from '../../post/state.ts';
import { fteWords } from '../../post/words.ts';
import { posts } from '../../read.ts';

/** A post that was established before, and in what it is alike. */
export interface EarlierPost {
  readonly post: PostState;
  readonly same: 'title' | 'grade' | 'both';
}

/** What is looked for: the title and the grade of a post, and the post itself, which is not its own earlier one. */
export interface Alike {
  readonly title: string;
  readonly grade: string;
  /** The entry before which it must have been recorded; without one, any. */
  readonly before?: number | undefined;
}

/** Posts of the same title or grade that were established before, the latest first: was such a post not approved before? */
export function earlierPosts(world: LedgerWorld, { title, grade, before }: Alike): readonly EarlierPost[] {
  return posts(world)
    .flatMap((post): readonly EarlierPost[] => {
      if (before !== undefined && post.established.n >= before) return [];
      const isTitle = comparable(post.title) === comparable(title);
      const isGrade = gradesOf(post).has(comparable(grade));
      if (!isTitle && !isGrade) return [];
      return [{ post, same: isTitle ? (isGrade ? 'both' : 'title') : 'grade' }];
    })
    .toSorted((one, other) => other.post.established.n - one.post.established.n);
}

/** What earlier posts of the same title come to. */
export function earlierFigure(earlier: readonly EarlierPost[]): Figure<'fte'> {
  return sum(
    {
      label: 'Established before under this title',
      unit: 'fte',
      formula: 'FTE at which earlier posts of the same title were established, whether they are still there or not',
      doesNotTell: 'It does not tell whether they did the same work, nor of posts that were refused.',
    },
    earlier
      .filter(({ same }) => same !== 'grade')
      .map(({ post }) => ({
        label: `${post.title}, ${fteWords(post.established.value.fte)}, ${post.established.on}`,
        value: post.established.value.fte,
        entries: [post.established.n],
      }))
      .toReversed(),
  );
}

function gradesOf({ established, evaluations }: PostState): ReadonlySet<string> {
  return new Set([established, ...evaluations].map(({ value }) => comparable(value.grade)));
}
