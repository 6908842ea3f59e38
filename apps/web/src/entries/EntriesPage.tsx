import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { AuditTabs } from '../audit/public/AuditTabs.tsx';
import { BeforeTheLedger } from '../clock/BeforeTheLedger.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { formatNumber } from '../design/numbers.ts';
import { entriesOnAPage, pageOf, Pagination } from '../design/Pagination.tsx';
import { Page } from '../shell/Page.tsx';
import { EntriesFilter } from './EntriesFilter.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { isLate, wordsOf } from './entry-words.ts';
import type { EntriesSearch } from './search.ts';

/** Everything that was recorded, newest first. */
export function EntriesPage() {
  const search = useSearch({ from: '/entries' });
  const ledger = useLedger();
  const found = useMemo(() => narrowed(ledger, search), [ledger, search]);
  const { rows, page, pages } = pageOf(found, Number(search.page ?? 1), entriesOnAPage);
  const all = ledger.entries.length;
  return (
    <Page
      title="All entries"
      intro="Every entry of the ledger, newest first. Each has two dates: the day it happened and the day it was recorded. Nothing is ever changed or deleted; a correction is an entry of its own."
    >
      <AuditTabs />
      <EntriesFilter search={search} />
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
    </Page>
  );
}

function NoEntry({ all }: { readonly all: number }) {
  const { past } = useClocks();
  if (all > 0) return <EmptyState>No entry fits. Clear a filter to see more.</EmptyState>;
  if (past) return <BeforeTheLedger />;
  return <EmptyState>Nothing has been recorded yet. What is recorded appears here, newest first.</EmptyState>;
}

function narrowed(
  { entries, names }: Moment,
  { words, kind, project, by, mark }: EntriesSearch,
): readonly DomainEntry[] {
  const wanted = words?.toLowerCase();
  const stream = project === undefined ? undefined : `project-${project}`;
  return entries
    .filter(
      (entry) =>
        (kind === undefined || entry.type === kind) &&
        (by === undefined || entry.by.id === by) &&
        (stream === undefined || entry.stream === stream) &&
        (mark !== 'imported' || entry.source !== undefined) &&
        (mark !== 'late' || isLate(entry)) &&
        (wanted === undefined || `${wordsOf(entry, names)} ${entry.reason ?? ''}`.toLowerCase().includes(wanted)),
    )
    .toReversed();
}
