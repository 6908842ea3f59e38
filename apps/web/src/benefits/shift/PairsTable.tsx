import { channelTitle, pairsOfChannels, pounds } from '@minutebook/domain';
import type { Figure, LedgerWorld, PairOfChannels, ShiftRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';

interface Row {
  readonly pair: PairOfChannels;
  /** The same two channels at the date compared with. */
  readonly was: Before<PairOfChannels>;
  readonly world: LedgerWorld;
}

const ofPair = (heading: string, of: (pair: PairOfChannels) => Figure): Column<Row> =>
  explained(heading, ({ pair }) => of(pair), { was: ({ was }) => partOf(was, of) });

const columns: readonly Column<Row>[] = [
  {
    heading: 'Moved',
    names: true,
    cell: ({ pair, world }) => `${channelTitle(pair.from, world)} to ${channelTitle(pair.to, world)}`,
  },
  ofPair('Contacts', ({ contacts }) => contacts),
  {
    heading: 'Saved each',
    numeric: true,
    cell: ({ pair: { each } }) => (each === undefined ? 'varies' : pounds(each)),
    value: ({ pair: { each } }) => (each === undefined ? 'varies' : { pence: each }),
  },
  ofPair('Capacity released', ({ saved }) => saved),
];

interface PairsTableProps {
  readonly rows: readonly ShiftRow[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly before: readonly ShiftRow[] | undefined;
}

const keyOf = ({ from, to }: PairOfChannels): string => `${from} ${to}`;

/** What moved from one channel to another: contacts times what each saves. */
export function PairsTable({ rows, before }: PairsTableProps) {
  const { world } = useLedger();
  const pairs = useMemo(() => pairsOfChannels(rows, world), [rows, world]);
  const were = useMemo(() => before && pairsOfChannels(before, world), [before, world]);
  return (
    <Table
      caption="Contacts moved from channel to channel"
      captionHidden
      columns={columns}
      rows={pairs.map((pair) => ({
        pair,
        world,
        was: partOf(were, (then) => then.find((one) => keyOf(one) === keyOf(pair))),
      }))}
      keyOf={({ pair }) => keyOf(pair)}
    />
  );
}
