import { backlog } from '@minutebook/domain';
import type { Backlog, BacklogRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useLocation, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';

import { BeforeTheLedger } from '../../clock/BeforeTheLedger.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import type { Report } from '../../clock/stepping/report.ts';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { FailsAlone } from '../../design/FailsAlone.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { SkipToRows } from '../public/SkipToRows.tsx';
import { standingWords } from '../public/stage-in-words.ts';
import { part } from '../../fetching/part.tsx';
import { Page } from '../../shell/Page.tsx';
import { BacklogFilter } from './BacklogFilter.tsx';
import { BacklogTable } from './BacklogTable.tsx';
import { BacklogTabs } from './BacklogTabs.tsx';
import { BeginMoving, useMoveMode } from './begin-moving.tsx';
import { CarriedContext, useCarried } from './moving/carried.ts';
import { pageWith } from './row-address.ts';
import type { BacklogSearch } from './search.ts';

/** Fetched only by who comes from a line of what needs them. */
const Needing = part(() => import('./Needing.tsx'), 'Needing');

const rowsId = 'projects';

/** What is first, and why. */
export function BacklogPage() {
  const { world } = useLedger();
  return (
    <Page
      title="Backlog"
      intro="The order in which the council means to take its projects up, and why each stands there."
      actions={
        <RecordLink command="ProposeProject">
          <LinkButton to="/projects/new">Add a project</LinkButton>
        </RecordLink>
      }
    >
      <SkipToRows to={rowsId}>Skip to the projects</SkipToRows>
      <BacklogTabs />
      {world.states('project').length === 0 ? <NothingYet /> : <Ranked />}
    </Page>
  );
}

function NothingYet() {
  const { past } = useClocks();
  if (past) return <BeforeTheLedger />;
  return <EmptyState>No project has been proposed yet. The first one added stands at position 1.</EmptyState>;
}

/** The same function at all dates, so that going from one to another finds what is worked out. */
function useNarrowed({ words, department, tier, aim, standing }: BacklogSearch): Report<Backlog> {
  return useCallback(
    ({ world, names }) => backlog(world, { words, department, tier, aim, standing }, names),
    [words, department, tier, aim, standing],
  );
}

const whole = ({ world }: Moment) => backlog(world);

function Ranked() {
  const search = useSearch({ from: '/backlog' });
  const { totals, rows } = useReport(useNarrowed(search));
  const then = useReportThen(whole)?.totals;
  const carried = useCarried();
  return (
    <CarriedContext value={carried}>
      <div className="mb-backlog">
        <BacklogFilter search={search} />
        {search.need === undefined ? (
          <Rows rows={rows} />
        ) : (
          <FailsAlone>
            <Suspense fallback={null}>
              <Needing need={search.need} rows={rows}>
                {(those) => <Rows rows={those} />}
              </Needing>
            </Suspense>
          </FailsAlone>
        )}
      </div>
      {/* Below the rows, which whoever comes here comes for. */}
      <Block heading="How many there are">
        <div className="mb-figures">
          <FigureView figure={totals.open} was={then?.open} small />
          <FigureView figure={totals.closed} was={then?.closed} small />
          <FigureView figure={totals.stopped} was={then?.stopped} small />
          <FigureView figure={totals.notListed} was={then?.notListed} small />
        </div>
      </Block>
    </CarriedContext>
  );
}

function Rows({ rows }: { readonly rows: readonly BacklogRow[] }) {
  const search = useSearch({ from: '/backlog' });
  const hash = useLocation({ select: (location) => location.hash });
  const mayMove = useMayRecord('RankProject') === 'yes';
  const mode = useMoveMode();
  const [isWhole, setWhole] = useState(false);
  const shown = pageOf(rows, pageWith(rows, hash, Number(search.page ?? 1)));
  const open = search.standing === undefined;
  const mayBegin = open && mayMove && rows.length > 0 && search.move === undefined;
  return (
    <Block
      heading={standingWords[search.standing ?? 'open']}
      intro={
        <span className="mb-beside">
          <output>{countWords(rows.length, open)}</output>
          <button type="button" className="mb-link-button" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            Show rows in full
          </button>
          {mayBegin ? <BeginMoving takesFocus={mode.comesBy('stop')} onBegin={mode.begin} /> : null}
        </span>
      }
    >
      <Pagination page={shown.page} pages={shown.pages} of="projects" where="above" />
      <div id={rowsId} tabIndex={-1} className={isWhole ? 'mb-ranks' : 'mb-ranks mb-ranks--brief'}>
        <BacklogTable search={search} rows={shown.rows} all={rows} mayMove={mayMove} mode={mode} />
      </div>
      <Pagination page={shown.page} pages={shown.pages} of="projects" where="below" />
    </Block>
  );
}

function countWords(found: number, open: boolean): string {
  if (found === 0) return 'No project fits. Clear a filter to see more.';
  const projects = found === 1 ? '1 project' : `${found} projects`;
  return open
    ? `${projects}. The rank counts all open ones, whatever the filters.`
    : `${projects}, in the order they were proposed.`;
}
