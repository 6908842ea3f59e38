import { fteWords, standingOn, standingWords } from '@minutebook/domain';
import type { EarlierPost } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { GrantedBy } from './GrantedBy.tsx';

type Row = EarlierPost & { readonly on: string };

const sameWords = { title: 'Title', grade: 'Grade', both: 'Title and grade' } as const;

const columns: readonly Column<Row>[] = [
  {
    heading: 'Post',
    names: true,
    cell: ({ post: { postId, title } }) => <PathLink path={`/budget/posts/${postId}`}>{title}</PathLink>,
    value: ({ post }) => post.title,
  },
  { heading: 'The same', cell: ({ same }) => sameWords[same] },
  {
    heading: 'FTE',
    numeric: true,
    cell: ({ post }) => <span className="mb-nowrap">{fteWords(post.established.value.fte)}</span>,
    value: ({ post }) => post.established.value.fte / 100,
  },
  {
    heading: 'Established',
    cell: ({ post }) => <span className="mb-nowrap">{formatDay(post.established.on)}</span>,
    value: ({ post }) => ({ day: post.established.on }),
  },
  {
    heading: 'Granted by',
    cell: ({ post }) => <GrantedBy {...post} />,
    value: ({ post }) => post.authority ?? post.decisionId,
  },
  { heading: 'Now', cell: ({ post, on }) => standingWords[standingOn(post, on)] },
  {
    heading: 'Entry',
    cell: ({ post }) => <EntryLinks numbers={[post.established.n]} />,
    value: 'entries',
    entries: ({ post }) => [post.established.n],
  },
];

/** Posts of the same title or grade that were established before, with the decisions that granted them. */
export function EarlierTable({ earlier }: { readonly earlier: readonly EarlierPost[] }) {
  const { day } = useClocks();
  return (
    <Table
      caption="Established before, of the same title or grade"
      columns={columns}
      rows={earlier.map((one) => ({ ...one, on: day }))}
      keyOf={({ post }) => post.postId}
    />
  );
}
