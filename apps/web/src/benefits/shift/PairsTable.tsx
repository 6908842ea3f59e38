import { channelTitle, pairsOfChannels, pounds } from '@minutebook/domain';
import type { LedgerWorld, PairOfChannels, ShiftRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row {
  readonly pair: PairOfChannels;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Moved',
    names: true,
    cell: ({ pair, world }) => `${channelTitle(pair.from, world)} to ${channelTitle(pair.to, world)}`,
  },
  explained('Contacts', ({ pair }) => pair.contacts),
  {
    heading: 'Saved each',
    numeric: true,
    cell: ({ pair: { each } }) => (each === undefined ? 'varies' : pounds(each)),
    value: ({ pair: { each } }) => (each === undefined ? 'varies' : { pence: each }),
  },
  explained('Capacity released', ({ pair }) => pair.saved),
];

/** What moved from one channel to another: contacts times what each saves. */
export function PairsTable({ rows }: { readonly rows: readonly ShiftRow[] }) {
  const { world } = useLedger();
  const pairs = useMemo(() => pairsOfChannels(rows, world), [rows, world]);
  return (
    <Table
      caption="Contacts moved from channel to channel"
      captionHidden
      columns={columns}
      rows={pairs.map((pair) => ({ pair, world }))}
      keyOf={({ pair }) => `${pair.from} ${pair.to}`}
    />
  );
}
