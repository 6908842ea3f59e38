import { financialYearOf, fteWords, posts, postsByAllocation, postsIn, vacancies } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { MoneyTabs } from '../MoneyTabs.tsx';
import { LazyCapacity } from './capacity/LazyCapacity.tsx';
import { PostsTable } from './PostsTable.tsx';
import { PostsYearTable } from './PostsYearTable.tsx';
import { yearRows } from './years.ts';

/** The establishment: every post, who is missing, what it costs, and what projects ask of it. */
export function PostsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const all = posts(world);
  return (
    <Page
      title="Posts"
      kind="Budget"
      intro={all.length === 0 ? 'The posts that the programme pays, by their titles; never who holds them.' : inWords()}
      actions={
        <RecordLink command="EstablishPost">
          <LinkButton to="/budget/posts/new">Establish a post</LinkButton>
        </RecordLink>
      }
    >
      <MoneyTabs />
      {all.length === 0 ? (
        <EmptyState>
          No post has been established. It begins with its title, grade and FTE, and what a full year of it costs.
        </EmptyState>
      ) : (
        <Establishment />
      )}
    </Page>
  );

  function inWords(): string {
    const { fte } = postsIn(world, financialYearOf(day));
    const vacant = vacancies(world, day);
    const missing = vacant.list.length === 0 ? 'none is vacant' : `${fteWords(vacant.fte.value)} is vacant`;
    return `${fteWords(fte.value)} is established over ${financialYearOf(day)}; ${missing}. Never who holds a post.`;
  }
}

function Establishment() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const year = financialYearOf(day);
  const now = useMemo(() => postsIn(world, year), [world, year]);
  const was = useMemo(() => then && postsIn(then, year), [then, year]);
  const vacant = vacancies(world, day).fte;
  const rows = useMemo(() => yearRows(world, then, day), [world, then, day]);
  const byAllocation = useMemo(() => allocationRows(world, then, year), [world, then, year]);
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={now.fte} was={was?.fte} small />
        <FigureView figure={vacant} was={then && compared && vacancies(then, compared.day).fte} small />
        <FigureView figure={now.cost} was={was?.cost} small />
        <FigureView figure={now.partners} was={was?.partners} small />
      </div>
      <Block heading="Every post">
        <PostsTable posts={posts(world)} />
      </Block>
      <Block heading="Who is there, and what projects ask for">
        <LazyCapacity />
      </Block>
      <Block heading="What they cost" intro="As established: a vacant post is counted as if it were filled.">
        <PostsYearTable caption="By year" names="Year" rows={rows} />
        <PostsYearTable caption={`By what they are paid out of, ${year}`} names="Paid out of" rows={byAllocation} />
      </Block>
    </>
  );
}

type World = ReturnType<typeof useLedger>['world'];

function allocationRows(world: World, then: World | undefined, year: string) {
  const before = then === undefined ? undefined : postsByAllocation(then, year);
  return postsByAllocation(world, year).map((one) => ({
    key: one.label,
    label: one.label,
    year: one.year,
    was: before && (before.find(({ label }) => label === one.label)?.year ?? emptyYear(world, year)),
  }));
}

function emptyYear(world: World, year: string) {
  return postsIn(world, year, { among: new Set() });
}
