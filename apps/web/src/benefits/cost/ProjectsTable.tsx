import { costAgainstBenefit } from '@minutebook/domain';
import type { CostAgainstBenefit, Figure } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';

interface Row {
  readonly projectId: string;
  readonly title: string;
  readonly found: CostAgainstBenefit;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Project',
    names: true,
    cell: ({ projectId, title }) => (
      <PathLink path={`/benefits/cost-against-benefit?project=${projectId}`}>{title}</PathLink>
    ),
    value: ({ title }) => title,
  },
  explained('Cost to date', ({ found }) => found.toDate),
  explained('Cost to come', ({ found }) => found.toCome),
  explained('Verified', ({ found }) => found.verified),
  explained('Forecast', ({ found }) => found.expected),
  { heading: 'Pays back', cell: ({ found }) => found.payback ?? 'In no year that is forecast' },
  { heading: 'Discounted', cell: ({ found }) => found.discountedPayback ?? 'In no year that is forecast' },
];

/** Every project that costs or brings something: a year of payback for each. */
export function ProjectsTable() {
  const { world } = useLedger();
  const { day } = useClocks();
  const rows = useMemo(
    () =>
      world
        .states('project')
        .map(({ projectId, title }): Row => ({
          projectId,
          title: title.value,
          found: costAgainstBenefit(world, day, { projectId }),
        }))
        .filter(({ found }) => [found.toDate, found.toCome, found.verified, found.expected].some(isTold)),
    [world, day],
  );
  if (rows.length === 0) return null;
  return (
    <Block heading="By project" intro="What a benefit brings is shared out as it is put down to projects.">
      <Table caption="Cost against benefit by project" captionHidden columns={columns} rows={rows} keyOf={keyOf} />
    </Block>
  );
}

function isTold({ terms }: Figure): boolean {
  return terms.length > 0;
}

function keyOf({ projectId }: Row): string {
  return projectId;
}
