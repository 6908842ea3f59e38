import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';

import { AuditTabs } from '../audit/public/AuditTabs.tsx';
import { BeforeTheLedger } from '../clock/BeforeTheLedger.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { formatNumber } from '../design/numbers.ts';
import { entriesOnAPage, pageOf, Pagination } from '../design/Pagination.tsx';
import { part } from '../fetching/part.tsx';
import { Page } from '../shell/Page.tsx';
import { EntriesFilter } from './EntriesFilter.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { isLate } from './entry-words.ts';
import { isOfDay } from './of-day.ts';
import type { EntriesSearch } from './search.ts';

/** Fetched by whoever looks for words: the list itself needs nothing that finds them. */
const EntriesHolding = part(() => import('../search/EntriesHolding.tsx'), 'EntriesHolding');

/** Everything that was recorded, newest first. */
export function EntriesPage() {
  const search = useSearch({ from: '/entries' });
  const ledger = useLedger();
  const narrowed = useMemo(() => narrowedBy(ledger, search), [ledger, search]);
  const { words } = search;
  return (
    <Page
      title="All entries"
      intro="Every entry of the ledger, newest first. Each has two dates: the day it happened and the day it was recorded. Nothing is ever changed or deleted; a correction is an entry of its own."
    >
      <AuditTabs />
      <EntriesFilter search={search} />
      {words === undefined ? (
        <EntriesFound found={narrowed} />
      ) : (
        <Suspense fallback={<p className="govuk-body">The search is being loaded.</p>}>
          <EntriesHolding words={words} among={narrowed}>
            {(found) => <EntriesFound found={found} />}
          </EntriesHolding>
        </Suspense>
      )}
    </Page>
  );
}

function EntriesFound({ found }: { readonly found: readonly DomainEntry[] }) {
  const search = useSearch({ from: '/entries' });
  const all = useLedger().entries.length;
  const { rows, page, pages } = pageOf(found, Number(search.page ?? 1), entriesOnAPage);
  return (
    <>
      <output className="govuk-body mb-found">
        {found.length === all
          ? `${formatNumber(all)} entries.`
          : `${formatNumber(found.length)} of ${formatNumber(all)} entries.`}
      </output>
      {rows.length === 0 ? (
        <NoEntry all={all} />
      ) : (
        <>
          <Pagination page={page} pages={pages} of="entries" where="above" />
          <EntriesTable caption="Entries, newest first" entries={rows} all={found} />
          <Pagination page={page} pages={pages} of="entries" where="below" />
        </>
      )}
    </>
  );
}

function NoEntry({ all }: { readonly all: number }) {
  const { past } = useClocks();
  if (all > 0) return <EmptyState>No entry fits. Clear a filter to see more.</EmptyState>;
  if (past) return <BeforeTheLedger />;
  return <EmptyState>Nothing has been recorded yet. What is recorded appears here, newest first.</EmptyState>;
}

/** Those that fit every filter but the words, the newest first. */
function narrowedBy({ entries }: Moment, { kind, project, by, mark, day }: EntriesSearch): readonly DomainEntry[] {
  const stream = project === undefined ? undefined : `project-${project}`;
  const isOnDay = day === undefined ? undefined : isOfDay(day);
  return entries
    .filter(
      (entry) =>
        (kind === undefined || entry.type === kind) &&
        (by === undefined || entry.by.id === by) &&
        (stream === undefined || entry.stream === stream) &&
        (mark !== 'imported' || entry.source !== undefined) &&
        (mark !== 'late' || isLate(entry)) &&
        (isOnDay === undefined || isOnDay(entry)),
    )
    .toReversed();
}
