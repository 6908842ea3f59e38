import { comingDays, daysBetween } from '@minutebook/domain';
import type { ComingDay } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';

type Row = ComingDay & { readonly left: number };

const columns: readonly Column<Row>[] = [
  {
    heading: 'Agreement',
    names: true,
    cell: ({ agreement: { agreementId, title } }) => (
      <PathLink path={`/budget/agreements/${agreementId}`}>{title}</PathLink>
    ),
    value: ({ agreement }) => agreement.title,
  },
  { heading: 'What', cell: ({ kind }) => (kind === 'ends' ? 'Ends' : 'Last day for notice') },
  {
    heading: 'On',
    cell: ({ on }) => <span className="mb-nowrap">{formatDay(on)}</span>,
    value: ({ on }) => ({ day: on }),
  },
  { heading: 'Days left', numeric: true, cell: ({ left }) => left },
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];

/** The days on which agreements end, or until which notice may be given, in order. */
export function ComingDays() {
  const { world } = useLedger();
  const { day } = useClocks();
  const rows = comingDays(world, day).map((one) => ({ ...one, left: daysBetween(day, one.on) }));
  if (rows.length === 0)
    return <EmptyState>No agreement ends or is to be given notice in the next 12 months.</EmptyState>;
  return (
    <Table
      caption="Ends and notice days"
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ agreement, kind }) => `${agreement.agreementId} ${kind}`}
    />
  );
}
