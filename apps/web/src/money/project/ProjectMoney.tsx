import { financialYearOf, mixesNatures, planBesideMoney, pounds, statedFigure } from '@minutebook/domain';
import type { Figure, PlannedCost, ProjectState, YearBesidePlan } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLink, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import { alike } from '../../figures/alike.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { thenOf } from '../../figures/then.tsx';
import { positionsBy } from '../position/positions.ts';
import { PositionTable } from '../position/PositionTable.tsx';
import { SpentAbove } from '../position/SpentAbove.tsx';
import { LazyDrift, LazySpend } from '../pictures/LazyPictures.tsx';

/** A project's money: what is set aside for it, ordered, spent and forecast by year, beside what its plan said. */
export function ProjectMoney({ project: { projectId } }: { readonly project: ProjectState }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const years = useMemo(() => planBesideMoney(world, projectId), [world, projectId]);
  const yearsThen = useMemo(() => then && planBesideMoney(then, projectId), [then, projectId]);
  if (years.length === 0) {
    return (
      <EmptyState>
        Nothing is set aside for this project, and its plan states no costs. Finance allocates money from a{' '}
        <PathLink path="/budget">budget</PathLink>.
      </EmptyState>
    );
  }
  const rows = rowsThen(years, yearsThen, keyOf);
  const hasMoney = years.some(({ position }) => position.allocated.terms.length > 0);
  return (
    <>
      {hasMoney ? <ByYear projectId={projectId} years={years} /> : null}
      <Block
        heading="Beside its business plan"
        intro="What each version of the plan said a year would cost, and what is set aside for it: capital and revenue together."
      >
        <Table
          caption="Cost by year, version by version"
          captionHidden
          columns={columnsFor(rows)}
          rows={rows}
          keyOf={keyOf}
        />
      </Block>
    </>
  );
}

interface ByYearProps {
  readonly projectId: string;
  readonly years: readonly YearBesidePlan[];
}

function ByYear({ projectId, years }: ByYearProps) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const { day } = useClocks();
  const scope = useMemo(() => ({ projectId }), [projectId]);
  const byYear = useMemo(() => {
    const told = new Set(years.map(({ year }) => year));
    return positionsBy(world, then, scope, (year) => told.has(year));
  }, [world, then, scope, years]);
  const year = financialYearOf(day);
  return (
    <Block heading="By year">
      <SpentAbove scope={scope} />
      <PositionTable
        caption={`Money of the project by year${mixesNatures(world, scope) ? ', capital and revenue together' : ''}`}
        names="Year"
        {...byYear}
      />
      <LazySpend year={year} scope={scope} />
      <LazyDrift year={year} scope={scope} />
    </Block>
  );
}

type Row = WithThen<YearBesidePlan>;

function amount(heading: string, which: 'allocated' | 'spent' | 'forecast', rows: readonly Row[]): Column<Row> {
  const of = ({ position }: YearBesidePlan): Figure | undefined => statedFigure(position[which]);
  const inWords = alike(rows.flatMap((row) => [of(row), partOf(row.was, of)]));
  return {
    heading,
    numeric: true,
    cell: (row) => (
      <>
        {of(row) === undefined ? 'Nothing' : null}
        <FigureCell figure={of(row)} was={partOf(row.was, of)} inWords={inWords} />
      </>
    ),
    value: of,
    was: thenOf(({ was }) => partOf(was, of)),
  };
}

const keyOf = ({ year }: YearBesidePlan): string => year;

const columnsFor = (rows: readonly Row[]): readonly Column<Row>[] => [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  {
    heading: 'Plan, version by version',
    cell: ({ planned }) => <Versions planned={planned} />,
    value: ({ planned }) =>
      planned
        .map(
          ({ version, amount }) => `Version ${version}: ${amount === undefined ? 'no costs stated' : pounds(amount)}`,
        )
        .join('; '),
    entries: ({ planned }) => planned.map(({ n }) => n),
  },
  amount('Allocated', 'allocated', rows),
  amount('Spent', 'spent', rows),
  amount('Forecast', 'forecast', rows),
];

function Versions({ planned }: { readonly planned: readonly PlannedCost[] }) {
  if (planned.length === 0) return <span className="mb-secondary">No version was issued</span>;
  return (
    <ul className="govuk-list mb-small">
      {planned.map(({ version, amount, n }) => (
        <li key={version}>
          Version {version}: {amount === undefined ? 'no costs stated' : pounds(amount)}, <EntryLink n={n} />
        </li>
      ))}
    </ul>
  );
}
