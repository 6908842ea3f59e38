import {
  answeredBy,
  missingBeside,
  missingByKind,
  missingEvidence,
  missingFigure,
  noLongerMissing,
} from '@minutebook/domain';
import type { ComparedMissing, Missing } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Later } from '../../design/Later.tsx';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Table } from '../../design/Table.tsx';
import { part } from '../../fetching/part.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { AuditTabs } from '../public/AuditTabs.tsx';
import { goneColumns, missingColumns } from './missing-columns.tsx';
import { missingWords } from './missing-words.ts';

const MissingChart = part(() => import('./MissingChart.tsx'), 'MissingChart');

/** What should be in the ledger and is not, over all areas: for how long, and who has to act. */
export function MissingPage() {
  const { now, before } = useMissing();
  const rows = useMemo(() => missingBeside(now, before), [now, before]);
  const gone = useMemo(() => before && noLongerMissing(now, before), [now, before]);
  const kinds = useMemo(() => missingByKind(now, missingWords), [now]);
  const kindsThen = useMemo(() => before && missingByKind(before, missingWords), [before]);
  return (
    <Page
      title="Missing evidence"
      intro="What the ledger asks for and does not hold on the day of the page: how long it has been missing, which post has to act, and where it is answered."
    >
      <AuditTabs />
      {now.length === 0 ? (
        <EmptyState>
          Nothing that the ledger looks for is missing: every condition has its evidence, every project its plan, every
          measure its baseline and its measurements, and every query, recommendation and claim its answer.
        </EmptyState>
      ) : (
        <>
          <Figures now={now} before={before} />
          <Later>
            <MissingChart kinds={kinds} before={kindsThen} />
          </Later>
          <MissingTable rows={rows} />
        </>
      )}
      {gone === undefined ? null : <Gone gone={gone} />}
    </Page>
  );
}

/** What is missing at the date shown, and what was at the one compared with. */
function useMissing(): { readonly now: readonly Missing[]; readonly before: readonly Missing[] | undefined } {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const now = useMemo(() => missingEvidence(world, day), [world, day]);
  const before = useMemo(
    () => (then === undefined || compared === undefined ? undefined : missingEvidence(then, compared.day)),
    [then, compared],
  );
  return { now, before };
}

interface FiguresProps {
  readonly now: readonly Missing[];
  readonly before: readonly Missing[] | undefined;
}

function Figures({ now, before }: FiguresProps) {
  const overdue = (all: readonly Missing[]) =>
    missingFigure(
      all.filter(({ wasDue }) => wasDue),
      'Past the day that was set for it',
    );
  const all = (some: readonly Missing[]) => missingFigure(some, 'Things that are missing');
  return (
    <div className="mb-figures">
      <FigureView figure={all(now)} was={before && all(before)} />
      <FigureView figure={overdue(now)} was={before && overdue(before)} />
    </div>
  );
}

function MissingTable({ rows: all }: { readonly rows: readonly ComparedMissing[] }) {
  const search = useSearch({ strict: false });
  const { rows, page, pages } = pageOf(all, Number(search.page ?? 1));
  return (
    <Block
      heading="What is missing"
      intro="What matters most is first: what holds up a decision or binds the council as it is, then what scrutiny asked for, then what savings rest on, then vacant posts. Of what matters alike, the longest missing is first."
    >
      <Table
        caption="What is missing, what matters most first"
        captionHidden
        columns={missingColumns}
        rows={rows}
        all={all}
        keyOf={({ missing }) => missing.key}
      />
      <Pagination page={page} pages={pages} of="what is missing" resetScroll={false} />
    </Block>
  );
}

function Gone({ gone }: { readonly gone: readonly Missing[] }) {
  const { compared } = useClocks();
  const { names } = useLedger();
  const then = useCompared()?.world.n;
  const rows = useMemo(
    () => gone.map((one) => ({ ...one, answered: then === undefined ? [] : answeredBy(one, names, then) })),
    [gone, names, then],
  );
  if (compared === undefined) return null;
  return (
    <Block
      heading="Missing then, and not any more"
      intro={`What was missing ${compared.words.at} and has come since, or is not asked for any more.`}
    >
      {gone.length === 0 ? (
        <p className="govuk-body">Nothing that was missing then has come.</p>
      ) : (
        <Table
          caption="What was missing then and is not now"
          captionHidden
          columns={goneColumns}
          rows={rows}
          keyOf={({ key }) => key}
        />
      )}
    </Block>
  );
}
