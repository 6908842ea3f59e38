import { recordedMoney } from '@minutebook/domain';
import type { BudgetState, RecordedMoney as Row } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Table } from '../../design/Table.tsx';
import type { BudgetSearch } from '../search.ts';
import { columnsFor } from './columns.tsx';
import { RecordedFilter } from './RecordedFilter.tsx';

/** Few, since what can be recorded of the budget stands below them. */
const rowsOnAPage = 10;

/** What was paid out of a budget, ordered and forecast, the newest first, a page at a time. */
export function RecordedMoney({ budget }: { readonly budget: BudgetState }) {
  const search = useSearch({ from: '/budget/$budgetId' });
  const { world } = useLedger();
  const all = useMemo(() => recordedMoney(world, budget), [world, budget]);
  const found = useMemo(() => narrowed(all, search), [all, search]);
  const { rows, page, pages } = pageOf(found, Number(search.page ?? 1), rowsOnAPage);
  const columns = useMemo(() => columnsFor(budget, rows), [budget, rows]);
  return (
    <Block
      heading="Payments, orders and forecasts"
      intro="As they were recorded, the newest first; each leads to its entry."
    >
      {all.length === 0 ? (
        <EmptyState>Nothing has been paid, ordered or forecast.</EmptyState>
      ) : (
        <>
          <RecordedFilter budgetId={budget.budgetId} search={search} all={all} />
          <output className="govuk-body mb-found">
            {found.length === all.length
              ? `${formatNumber(all.length)} in all.`
              : `${formatNumber(found.length)} of ${formatNumber(all.length)}.`}
          </output>
          {rows.length === 0 ? (
            <EmptyState>None fits. Clear a filter to see more.</EmptyState>
          ) : (
            <Table
              caption="Payments, orders and forecasts, newest first"
              captionHidden
              columns={columns}
              rows={rows}
              all={found}
              keyOf={({ n }) => n}
            />
          )}
          <Pagination page={page} pages={pages} of="payments, orders and forecasts" resetScroll={false} />
        </>
      )}
    </Block>
  );
}

function narrowed(all: readonly Row[], { words, kind, year }: BudgetSearch): readonly Row[] {
  if (words === undefined && kind === undefined && year === undefined) return all;
  const wanted = words?.toLowerCase();
  return all.filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (year === undefined || one.years.includes(year)) &&
      (wanted === undefined || `${one.to ?? ''} ${one.reference ?? ''}`.toLowerCase().includes(wanted)),
  );
}
