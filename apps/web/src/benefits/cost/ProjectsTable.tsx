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
import { isCostTold } from './payback-words.ts';

interface Row {
  /** `undefined` for what belongs to no project. */
  readonly projectId: string | undefined;
  readonly title: string;
  readonly found: CostAgainstBenefit;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Project',
    names: true,
    cell: ({ projectId, title }) =>
      projectId === undefined ? (
        title
      ) : (
        <PathLink path={`/benefits/cost-against-benefit?project=${projectId}`}>{title}</PathLink>
      ),
    value: ({ title }) => title,
  },
  explained('Cost to date', ({ found }) => told(found.toDate), { none: () => 'No cost is recorded' }),
  explained('Cost to come', ({ found }) => told(found.toCome), { none: () => 'Nothing is forecast' }),
  explained('Verified', ({ found }) => told(found.verified), { none: () => 'Nothing verified' }),
  explained('Forecast', ({ found }) => told(found.expected), { none: () => 'Nothing is forecast' }),
  { heading: 'Pays back', cell: (row) => paidBack(row, row.found.payback) },
  { heading: 'Discounted', cell: (row) => paidBack(row, row.found.discountedPayback) },
];

/** The figure where anything is behind it: what nobody recorded is no zero. */
function told(figure: Figure<'pence'>): Figure<'pence'> | undefined {
  return figure.terms.length === 0 ? undefined : figure;
}

function paidBack({ projectId, found }: Row, year: string | undefined): string {
  if (projectId === undefined) return 'Not asked: it is of no project';
  if (!isCostTold(found)) return 'No cost is recorded';
  return year ?? 'In no year that is forecast';
}

/** Every project that costs or brings something, a year of payback for each, and what belongs to none: together the whole. */
export function ProjectsTable() {
  const { world } = useLedger();
  const { day } = useClocks();
  const rows = useMemo(
    () =>
      [
        ...world.states('project').map(({ projectId, title }): Row => ({
          projectId,
          title: title.value,
          found: costAgainstBenefit(world, day, { projectId }),
        })),
        {
          projectId: undefined,
          title: 'Of no project: posts, other purposes, and savings put down to none',
          found: costAgainstBenefit(world, day, { ofNoProject: true }),
        },
      ].filter(({ found }) => [found.toDate, found.toCome, found.verified, found.expected].some(told)),
    [world, day],
  );
  if (rows.every(({ projectId }) => projectId === undefined)) return null;
  return (
    <Block
      heading="By project"
      intro="What a benefit brings is shared out as it is put down to projects; what belongs to none stands last, so that the rows add up to the whole."
    >
      <Table caption="Cost against benefit by project" captionHidden columns={columns} rows={rows} keyOf={keyOf} />
    </Block>
  );
}

function keyOf({ projectId }: Row): string {
  return projectId ?? '';
}
