import { explain, shiftBy } from '@minutebook/domain';
import type { ChannelShift, Figure, LedgerWorld, ShiftGroup, ShiftGrouping } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { counted, formatNumber } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { Explain } from '../../figures/FigureView.tsx';

/** Rows that one page shows; all are taken away. */
const most = 200;

/** Entries that a cell lists. */
const listed = 8;

interface Row {
  readonly group: ShiftGroup;
  readonly title: string;
  readonly path: string | undefined;
  readonly was: Figure | undefined;
}

interface ShiftTableProps {
  readonly by: Exclude<ShiftGrouping, 'period'>;
  readonly shift: ChannelShift;
  readonly before: ChannelShift | undefined;
}

/** What was released by department, tier or service; the most first. */
export function ShiftTable({ by, shift, before }: ShiftTableProps) {
  const { world } = useLedger();
  const rows = useMemo(() => {
    const was = new Map((before === undefined ? [] : shiftBy(before.rows, by)).map((one) => [one.key, one.saved]));
    return shiftBy(shift.rows, by)
      .toSorted((one, other) => other.saved.value - one.saved.value)
      .map((group): Row => ({ group, ...named(by, group, world), was: was.get(group.key) }));
  }, [by, shift, before, world]);
  return (
    <>
      {rows.length > most ? (
        <p className="govuk-body">
          The first {most} of {counted(rows.length, by)}. All are in what can be taken away.
        </p>
      ) : null}
      <Table
        caption={`Capacity released by ${by}`}
        captionHidden
        columns={columns[by]}
        rows={rows.slice(0, most)}
        all={rows}
        keyOf={({ group }) => group.key}
      />
    </>
  );
}

function named(by: ShiftTableProps['by'], { key, rows }: ShiftGroup, world: LedgerWorld) {
  switch (by) {
    case 'department':
      return { title: departmentTitle(key, world), path: undefined };
    case 'tier': {
      const tier = rows[0]?.service.tier;
      return { title: tier === undefined ? key : tierWords[tier], path: undefined };
    }
    case 'service':
      return { title: rows[0]?.service.title ?? key, path: `/benefits/services/${key}` };
  }
}

const others: readonly Column<Row>[] = [
  {
    heading: 'Contacts',
    numeric: true,
    cell: ({ group }) => formatNumber(group.rows.reduce((so, { contacts }) => so + contacts, 0)),
    value: ({ group }) => group.rows.reduce((so, { contacts }) => so + contacts, 0),
  },
  {
    heading: 'Periods',
    numeric: true,
    cell: ({ group }) => new Set(group.rows.map(({ period }) => period)).size,
  },
  {
    heading: 'Capacity released',
    numeric: true,
    cell: ({ group, was }) => <FigureCell figure={group.saved} was={was} />,
    value: ({ group }) => group.saved,
  },
  {
    heading: 'How it comes about',
    cell: ({ group, was }) => <Explain figure={group.saved} was={was} />,
    screenOnly: true,
  },
  {
    heading: 'Entries',
    cell: ({ group }) => {
      const { entries } = explain(group.saved);
      return entries.length > listed ? `${entries.length} entries` : <EntryLinks numbers={entries} />;
    },
    value: 'entries',
    entries: ({ group }) => explain(group.saved).entries,
  },
];

function columnsFor(heading: string): readonly Column<Row>[] {
  return [
    {
      heading,
      names: true,
      cell: ({ title, path }) => (path === undefined ? title : <PathLink path={path}>{title}</PathLink>),
      value: ({ title }) => title,
    },
    ...others,
  ];
}

const columns = {
  department: columnsFor('Department'),
  tier: columnsFor('Tier'),
  service: columnsFor('Service'),
};
