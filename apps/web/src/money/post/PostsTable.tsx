import {
  financialYearOf,
  fteWords,
  gradedOn,
  hoursOn,
  postsIn,
  standingOn,
  standingWords,
  vacantSince,
} from '@minutebook/domain';
import type { LedgerWorld, PostState, PostsYear } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { formatDay } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row {
  readonly post: PostState;
  readonly on: string;
  readonly year: PostsYear;
  readonly was: PostsYear | undefined;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Post',
    names: true,
    cell: ({ post: { postId, title } }) => <PathLink path={`/budget/posts/${postId}`}>{title}</PathLink>,
    value: ({ post }) => post.title,
    entries: ({ post }) => [post.established.n],
  },
  { heading: 'Service area', whereRoom: true, cell: ({ post }) => post.serviceArea },
  { heading: 'Grade', cell: ({ post, on }) => gradeWords(post, on) },
  {
    heading: 'FTE',
    numeric: true,
    cell: ({ post, on }) => <span className="mb-nowrap">{fteWords(hoursOn(post, on).value.fte)}</span>,
    value: ({ post, on }) => hoursOn(post, on).value.fte / 100,
  },
  { heading: 'State', cell: ({ post, on }) => standingWords[standingOn(post, on)] },
  {
    heading: 'Vacant since',
    cell: ({ post, on }) => sinceWords(vacantSince(post, on)),
    value: ({ post, on }) => vacantSince(post, on),
  },
  explained('Cost this year', ({ year }) => year.cost, { was: ({ was }) => was?.cost }),
];

/** “G9, indicative” or “G9”. */
export function gradeWords(post: PostState, on: string): string {
  const { grade, basis } = gradedOn(post, on).value;
  return basis === 'indicative' ? `${grade}, indicative` : grade;
}

function sinceWords(since: string | undefined) {
  return since === undefined ? '–' : <span className="mb-nowrap">{formatDay(since)}</span>;
}

/** Every post, with where it stands on the day and what it costs in the day’s year. */
export function PostsTable({ posts }: { readonly posts: readonly PostState[] }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(() => posts.map((post) => rowOf(post, day, world, then)), [posts, day, world, then]);
  return (
    <Table
      caption={`Posts, and what they cost in ${financialYearOf(day)}`}
      columns={columns}
      rows={rows}
      keyOf={({ post }) => post.postId}
    />
  );
}

function rowOf(post: PostState, on: string, world: LedgerWorld, then: LedgerWorld | undefined): Row {
  const among = new Set([post.postId]);
  const year = financialYearOf(on);
  return {
    post,
    on,
    year: postsIn(world, year, { among }),
    was: then === undefined ? undefined : postsIn(then, year, { among }),
  };
}
