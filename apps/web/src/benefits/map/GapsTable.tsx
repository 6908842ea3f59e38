import type { BenefitsMap, Figure } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { explained } from '../../figures/explained.tsx';
import { pathOf } from './nodes.ts';

/** In the order in which they are shown. */
const gaps = [
  'aimsWithoutBenefit',
  'benefitsWithoutMeasure',
  'benefitsWithoutAim',
  'projectsWithoutBenefit',
  'aboveTheWhole',
] as const;

interface Row {
  readonly figure: Figure;
  readonly was: Figure | undefined;
  readonly these: readonly { readonly path: string; readonly title: string }[];
}

/** As many are named; the others are in what explains the figure. */
const named = 8;

const columns: readonly Column<Row>[] = [
  { heading: 'What does not hang together', names: true, cell: ({ figure }) => figure.label },
  explained('How many', ({ figure }) => figure, { was: ({ was }) => was }),
  {
    heading: 'Which',
    cell: ({ these }) => (these.length === 0 ? 'None' : <Named these={these} />),
    value: ({ these }) => these.map(({ title }) => title).join('; '),
  },
];

function Named({ these }: Pick<Row, 'these'>) {
  const more = these.length - named;
  return (
    <>
      {these.slice(0, named).map(({ path, title }, at) => (
        <span key={path}>
          {at === 0 ? '' : '; '}
          <PathLink path={path}>{title}</PathLink>
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : null}
    </>
  );
}

interface GapsTableProps {
  readonly map: BenefitsMap;
  /** The map at the date compared with; absent where nothing is compared. */
  readonly was: BenefitsMap | undefined;
}

/** Aims, benefits and projects that something is missing of, by name. */
export function GapsTable({ map, was }: GapsTableProps) {
  const rows = gaps.map((gap): Row => ({
    figure: map[gap],
    was: was?.[gap],
    these: map.gaps[gap].map((one) => ({ path: pathOf(one), title: one.title })),
  }));
  return (
    <Table
      caption="What does not hang together"
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ figure }) => figure.label}
    />
  );
}
