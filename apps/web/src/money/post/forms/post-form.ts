import { postOf } from '@minutebook/domain';
import type { LedgerWorld, PostState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a post was opened. */
export interface OpenedPost {
  readonly post: PostState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedPost> = {
  what: 'post',
  open: (world, { ids }) => {
    const post = postOf(world, ids['postId'] ?? '');
    return post && { post, world };
  },
  ids: ({ post }) => ({ postId: post.postId }),
  kind: ({ post }) => post.title,
  back: ({ post: { postId, title } }) => ({ path: `/budget/posts/${postId}`, words: `Back to “${title}”` }),
  next: ({ post: { postId } }) => ({ to: '/budget/posts/$postId', params: { postId } }),
};

type PostForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedPost>, 'schema' | 'subject' | 'begin'> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedPost>['begin'];
};

/** Describes a form about a post. */
export function postForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: PostForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}
