import { fourFigureNames, savingsByDepartment, savingsByTier } from '@minutebook/domain';
import type { SavingsGroup } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { Block } from '../../design/Block.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row extends SavingsGroup {
  readonly title: string;
  /** The same at the date compared with; absent where nothing is compared, or nothing was to be told. */
  readonly was: SavingsGroup['figures'] | undefined;
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
    ...fourFigureNames.map((one) =>
      explained<Row>(headings[one], ({ figures }) => figures[one], { was: ({ was }) => was?.[one] }),
    ),
  ];
}

const byDepartment = columnsOf('Department');
const byTier = columnsOf('Tier');

/** The four figures by department, and by front facing, back office and corporate. */
export function GroupsTables() {
  const { world } = useLedger();
  const departments = useGroups(savingsByDepartment, (key) => departmentTitle(key, world));
  const tiers = useGroups(savingsByTier, (key) => tierWords[key as keyof typeof tierWords]);
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

/** The groups as they are, each beside what it was at the date compared with. */
function useGroups(groupsIn: typeof savingsByTier, titleOf: (key: string) => string): readonly Row[] {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const now = useMemo(() => groupsIn(world, day), [groupsIn, world, day]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? [] : groupsIn(then, compared.day)),
    [groupsIn, then, compared],
  );
  return now.map((one) => ({
    ...one,
    title: titleOf(one.key),
    was: was.find(({ key }) => key === one.key)?.figures,
  }));
}
