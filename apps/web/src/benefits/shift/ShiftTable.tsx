import { contactsIn, shiftBy } from '@minutebook/domain';
import type { ChannelShift, LedgerWorld, ShiftGroup, ShiftGrouping } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';

/** Rows that one page shows; all are taken away. */
const most = 20;

interface Row {
  readonly by: ShiftTableProps['by'];
  readonly group: ShiftGroup;
  readonly title: string;
  readonly path: string | undefined;
  /** The same at the date compared with. */
  readonly was: Before<ShiftGroup>;
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
    const then = before && new Map(shiftBy(before.rows, by).map((one) => [one.key, one]));
    return shiftBy(shift.rows, by)
      .toSorted((one, other) => other.saved.value - one.saved.value)
      .map((group): Row => ({
        by,
        group,
        ...named(by, group, world),
        was: partOf(then, (all) => all.get(group.key)),
      }));
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
  explained('Contacts', ({ group, by }) => contactsIn(group, by), {
    was: ({ was, by }) => partOf(was, (then) => contactsIn(then, by)),
  }),
  {
    heading: 'Periods',
    numeric: true,
    cell: ({ group }) => new Set(group.rows.map(({ period }) => period)).size,
  },
  explained('Capacity released', ({ group }) => group.saved, { was: ({ was }) => partOf(was, ({ saved }) => saved) }),
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
