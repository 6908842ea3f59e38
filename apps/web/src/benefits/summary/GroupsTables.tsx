import { fourFigureNames, savingsByDepartment, savingsByTier } from '@minutebook/domain';
import type { SavingsGroup } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { Block } from '../../design/Block.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row extends SavingsGroup {
  readonly title: string;
}

const headings = {
  released: 'Capacity released',
  claimed: 'Claimed',
  verified: 'Verified',
  taken: 'Taken from budgets',
} as const;

function columnsOf(names: string): readonly Column<Row>[] {
  return [
    { heading: names, names: true, cell: ({ title }) => title },
    ...fourFigureNames.map((one) => explained<Row>(headings[one], ({ figures }) => figures[one])),
  ];
}

const byDepartment = columnsOf('Department');
const byTier = columnsOf('Tier');

/** The four figures by department, and by front facing, back office and corporate. */
export function GroupsTables() {
  const { world } = useLedger();
  const { day } = useClocks();
  const departments = useMemo(
    () => savingsByDepartment(world, day).map((one): Row => ({ ...one, title: departmentTitle(one.key, world) })),
    [world, day],
  );
  const tiers = useMemo(
    () =>
      savingsByTier(world, day).map((one): Row => ({ ...one, title: tierWords[one.key as keyof typeof tierWords] })),
    [world, day],
  );
  if (departments.length === 0) return null;
  return (
    <Block
      heading="By department and tier"
      intro="In the back office as well as in front: released by the tier of a service, claimed by that of its department. The four figures are not added."
    >
      <Table caption="By department" columns={byDepartment} rows={departments} keyOf={({ key }) => key} />
      <PrintedDetails summary="The same by tier">
        <Table caption="By tier" columns={byTier} rows={tiers} keyOf={({ key }) => key} />
      </PrintedDetails>
    </Block>
  );
}
