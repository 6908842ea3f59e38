import {
  earlierFigure,
  earlierPosts,
  fteWords,
  fundedBy,
  fundingLabel,
  hoursOn,
  openAdvert,
  partnerTitle,
  postOf,
  shareWords,
  sharesOn,
  standingOn,
  standingWords,
  vacantSince,
} from '@minutebook/domain';
import type { PostState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import { EntryLink, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { MoneyTabs } from '../MoneyTabs.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { Statements } from '../../entries/Statements.tsx';
import { Asks } from './Asks.tsx';
import { EarlierTable } from './EarlierTable.tsx';
import { offersOf } from './offers.ts';
import { GrantedBy } from './GrantedBy.tsx';
import { gradeWords } from './PostsTable.tsx';
import { PostsYearTable } from './PostsYearTable.tsx';
import { yearRows } from './years.ts';

/** One post: where it stands, what it costs, and whether such a post was there before. */
export function PostPage() {
  const { postId } = useParams({ from: '/budget/posts/$postId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const post = postOf(world, postId);
  if (post === undefined) return <NotFoundPage what="post" />;
  return (
    <Page
      title={post.title}
      kind={`Post, ${fteWords(hoursOn(post, day).value.fte)}`}
      intro={inWords(post, day)}
      actions={<NextOffer path={`/budget/posts/${postId}`} offers={offersOf(post)} />}
    >
      <MoneyTabs />
      <Facts post={post} />
      <Costs post={post} />
      <Asks post={post} />
      <Earlier post={post} />
      <Offers path={`/budget/posts/${postId}`} offers={offersOf(post)} />
      <Statements stream={`post-${postId}`} />
    </Page>
  );
}

function inWords(post: PostState, on: string): string {
  const since = vacantSince(post, on);
  const state = standingWords[standingOn(post, on)];
  return since === undefined ? `${state}.` : `${state} since ${formatDay(since)}.`;
}

function Facts({ post }: { readonly post: PostState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const department = world
    .states('programme')
    .flatMap((one) => one.departments)
    .find((one) => one.departmentId === post.departmentId);
  const advert = openAdvert(post);
  const paid = fundedBy(world, post);
  const rows: readonly SummaryRow[] = [
    { label: 'Grade', value: gradeWords(post, day) },
    ...(post.hours.length === 0 ? [] : [{ label: 'FTE', value: <Hours post={post} /> }]),
    { label: 'There', value: `From ${formatDay(post.firstDay)}${untilWords(post)}` },
    { label: 'Department', value: `${department?.title ?? post.departmentId}, ${post.serviceArea}` },
    {
      label: 'Paid out of',
      value:
        paid === undefined ? (
          'Nothing says out of which budget'
        ) : (
          <PathLink path={`/budget/${paid.budgetId}`}>{fundingLabel(world, paid)}</PathLink>
        ),
    },
    ...sharesOn(post, day).map(({ value }) => ({
      label: `Borne by ${partnerTitle(value.partnerId, world)}`,
      value: shareWords(value.share),
    })),
    ...(advert === undefined
      ? []
      : [{ label: 'Advertised', value: `Until ${formatDay(advert.advertised.value.closingDay)}` }]),
    { label: 'Granted by', value: <GrantedBy {...post} /> },
  ];
  return <SummaryList rows={rows} />;
}

/** What its FTE was and is, each with the entry that says so. */
function Hours({ post: { established, hours } }: { readonly post: PostState }) {
  return (
    <ul className="govuk-list">
      {[established, ...hours].map(({ n, on, value }, at) => (
        <li key={n}>
          {fteWords(value.fte)}
          {at === 0 ? ', as established' : ` from ${formatDay(on)} on`}, <EntryLink n={n} />
        </li>
      ))}
    </ul>
  );
}

function untilWords({ lastDay, ended }: PostState): string {
  if (ended !== undefined) return `, ended from ${formatDay(ended.on)} on`;
  return lastDay === undefined ? '' : ` to ${formatDay(lastDay)}`;
}

function Costs({ post: { postId } }: { readonly post: PostState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(() => yearRows(world, then, day, { among: new Set([postId]) }), [world, then, day, postId]);
  return (
    <Block heading="What it costs" intro="As established: while it is vacant it is counted as if it were filled.">
      <PostsYearTable caption="By year" names="Year" rows={rows} />
    </Block>
  );
}

function Earlier({ post }: { readonly post: PostState }) {
  const { world } = useLedger();
  const { title, established } = post;
  const earlier = earlierPosts(world, { title, grade: established.value.grade, before: established.n });
  return (
    <Block heading="Was such a post not approved before?">
      {earlier.length === 0 ? (
        <EmptyState>No post of this title or grade was established before it.</EmptyState>
      ) : (
        <>
          <EarlierTable earlier={earlier} />
          <Explain figure={earlierFigure(earlier)} named />
        </>
      )}
    </Block>
  );
}
