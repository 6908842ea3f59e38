import { valueByYear } from '@minutebook/domain';
import type { AgreementState, Figure } from '@minutebook/domain';

import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { alike } from '../../figures/alike.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { thenOf } from '../../figures/then.tsx';

interface Row {
  readonly year: string;
  readonly figure: Figure;
  readonly was: Figure | undefined;
}

const columnsFor = (inWords: (figure: Figure) => string): readonly Column<Row>[] => [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  {
    heading: 'Agreed value',
    numeric: true,
    cell: ({ figure, was }) => <FigureCell figure={figure} was={was} inWords={inWords} />,
    value: ({ figure }) => figure,
    was: thenOf(({ was }) => was),
  },
  { heading: 'Explain', screenOnly: true, cell: ({ figure, was }) => <Explain figure={figure} was={was} named /> },
];

interface ValueByYearProps {
  readonly agreements: readonly AgreementState[];
  /** Those of the date compared with; absent when nothing is compared. */
  readonly then: readonly AgreementState[] | undefined;
}

/** What agreements are worth, year by year. */
export function ValueByYear({ agreements, then }: ValueByYearProps) {
  const now = valueByYear(agreements);
  const before = then === undefined ? undefined : new Map(valueByYear(then).map((one) => [one.year, one.figure]));
  const rows = now.map(({ year, figure }) => ({
    year,
    figure,
    was: before && (before.get(year) ?? { ...figure, value: 0, terms: [] }),
  }));
  if (rows.length === 0) return <EmptyState>No value by year was recorded.</EmptyState>;
  const columns = columnsFor(alike(rows.flatMap(({ figure, was }) => [figure, was])));
  return <Table caption="Agreed value by year" columns={columns} rows={rows} keyOf={({ year }) => year} />;
}
