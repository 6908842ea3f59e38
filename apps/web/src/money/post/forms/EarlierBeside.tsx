import { earlierPosts, fteWords } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { formatDay } from '../../../design/days.ts';

/** Says, while a post is written, which posts of its title or grade were established before. */
export function EarlierBeside({ world }: { readonly world: LedgerWorld }) {
  const [title, grade] = useWatch({ name: ['title', 'grade'] }) as readonly (string | undefined)[];
  const found = earlierPosts(world, { title: title?.trim() ?? '', grade: grade?.trim() ?? '' });
  return (
    <div aria-live="polite">
      {found.length === 0 ? null : (
        <div className="govuk-inset-text">
          <p className="govuk-body">Established before, of the same title or grade:</p>
          <ul className="govuk-list">
            {found.slice(0, 5).map(({ post }) => (
              <li key={post.postId}>
                {post.title}, {fteWords(post.established.value.fte)}, {post.established.value.grade}, on{' '}
                {formatDay(post.established.on)}
                {post.authority === undefined ? '' : `, ${post.authority}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
