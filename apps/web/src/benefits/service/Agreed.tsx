import { channelTitle, newest, periodWords, pounds, callTargetWords } from '@minutebook/domain';
import type { LedgerWorld, ServiceState } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';

interface Row {
  readonly what: string;
  readonly says: string;
  readonly by: string;
  readonly on: string;
  readonly n: number;
}

const columns: readonly Column<Row>[] = [
  { heading: 'What', names: true, cell: ({ what }) => what },
  { heading: 'It says', cell: ({ says }) => says },
  { heading: 'By', cell: ({ by }) => by },
  { heading: 'From', cell: ({ on }) => formatDay(on), value: ({ on }) => ({ day: on }) },
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];

/** Baselines, targets, costs of its own and promises, the earlier ones beside those in force. */
export function Agreed({ service }: { readonly service: ServiceState }) {
  const { world } = useLedger();
  const rows = rowsOf(service, world);
  return (
    <Block
      heading="Agreed"
      intro="The baseline, targets, costs of its own and promises. What was agreed before stays to be seen."
    >
      {rows.length === 0 ? (
        <EmptyState>Nothing has been agreed. A baseline is what later months are compared with.</EmptyState>
      ) : (
        <Table caption="Agreed" captionHidden columns={columns} rows={rows} keyOf={({ n }) => n} />
      )}
    </Block>
  );
}

function rowsOf({ baselines, targets, costs, promises }: ServiceState, world: LedgerWorld): readonly Row[] {
  const now = newest(baselines);
  return [
    ...baselines.map(({ n, on, value }) => ({
      what: n === now?.n ? 'Baseline' : 'Earlier baseline',
      says: value.periods.map(periodWords).join(', '),
      by: value.agreedBy,
      on,
      n,
    })),
    ...targets.map(({ n, on, value }) => ({
      what: 'Target for calls',
      says: callTargetWords(value),
      by: value.agreedBy,
      on,
      n,
    })),
    ...costs.map(({ n, on, value }) => ({
      what: `Cost of its own, ${channelTitle(value.channelId, world)}`,
      says: `${value.about ? 'about ' : ''}${pounds(value.pence)} for a contact`,
      by: value.costSource,
      on,
      n,
    })),
    ...promises.map(({ n, on, value }) => ({
      what: `Promised to those who choose ${value.channelIds.map((one) => channelTitle(one, world)).join(', ')}`,
      says: value.text,
      by: '–',
      on,
      n,
    })),
  ];
}
