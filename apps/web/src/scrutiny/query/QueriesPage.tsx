import { queriesRegister } from '@minutebook/domain';
import type { QueryRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { queryColumns } from './query-columns.tsx';
import { waitedWords } from './query-words.ts';
import { QueryNumbers } from './sections/QueryNumbers.tsx';

/** What scrutiny asked, the unanswered first: who holds each, and for how long. */
export function QueriesPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(() => {
    const before = then === undefined || compared === undefined ? undefined : queriesRegister(then, compared.day);
    return queriesRegister(world, day).map((row) => ({
      row,
      was: before && (before.find(({ query }) => query.queryId === row.query.queryId) ?? ('absent' as const)),
    }));
  }, [world, day, then, compared]);
  return (
    <Page title="Queries" kind="Assurance" intro={introOf(rows.map(({ row }) => row))}>
      <AssuranceTabs />
      {rows.length === 0 ? (
        <EmptyState>
          Nothing has been asked. A member of scrutiny asks about a figure, an entry or a page from where it stands:
          “Ask about this”.
        </EmptyState>
      ) : (
        <>
          <QueryNumbers />
          <Block heading="Every query">
            <Table
              caption="Queries, the unanswered first, the oldest of them at the top"
              captionHidden
              columns={queryColumns}
              rows={rows}
              keyOf={({ row }) => row.query.queryId}
            />
          </Block>
        </>
      )}
    </Page>
  );
}

/** Of the whole register, in which the unanswered are first, the oldest of them at the top. */
function introOf(rows: readonly QueryRow[]): string {
  const unanswered = rows.filter(({ standing }) => standing === 'unanswered');
  const [oldest] = unanswered;
  if (oldest === undefined) {
    return rows.some(({ standing }) => standing === 'answered')
      ? 'No query waits for an answer; whoever asked has still to say whether some are answered.'
      : 'No query waits for an answer.';
  }
  const long = waitedWords(oldest.days);
  return unanswered.length === 1
    ? `1 query waits for an answer, for ${long}, from ${oldest.holder}.`
    : `${unanswered.length} queries wait for an answer, the oldest for ${long}, from ${oldest.holder}.`;
}
