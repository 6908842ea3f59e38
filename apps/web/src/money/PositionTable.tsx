import { pounds } from '@minutebook/domain';
import type { Figure, Position } from '@minutebook/domain';

import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Explain } from '../figures/FigureView.tsx';
import { Was } from '../figures/FigureThen.tsx';

/** A row: a year, a budget, a project or whatever the position is of. */
export interface PositionRow {
  readonly key: string;
  readonly label: React.ReactNode;
  readonly position: Position;
  /** The same at the date compared with; absent when nothing is compared. */
  readonly was: Position | undefined;
}

function Amount({ figure, was }: { readonly figure: Figure | undefined; readonly was: Figure | undefined }) {
  if (figure === undefined) return <span className="mb-secondary">–</span>;
  return (
    <>
      {pounds(figure.value)}
      <Was figure={figure} was={was} />
    </>
  );
}

const shown = ['approved', 'allocated', 'committed', 'spent', 'forecast', 'variance'] as const;

const headings: Readonly<Record<(typeof shown)[number], string>> = {
  approved: 'Approved',
  allocated: 'Allocated',
  committed: 'Committed',
  spent: 'Spent',
  forecast: 'Forecast',
  variance: 'Variance',
};

function columnsOf(names: string): readonly Column<PositionRow>[] {
  return [
    { heading: names, names: true, cell: ({ label }) => label },
    ...shown.map((one): Column<PositionRow> => ({
      heading: headings[one],
      numeric: true,
      cell: ({ position, was }) => <Amount figure={position[one]} was={was?.[one]} />,
    })),
    { heading: 'Explain', screenOnly: true, cell: (row) => <ExplainAll {...row} /> },
  ];
}

const byYear = columnsOf('Year');
const byBudget = columnsOf('Budget');
const byAllocation = columnsOf('Allocation');
const columns = { Year: byYear, Budget: byBudget, Allocation: byAllocation } as const;

/** Each figure of the row, with how it comes about. */
function ExplainAll({ position, was }: PositionRow) {
  return (
    <>
      {shown.map((one) => {
        const figure = position[one];
        return figure === undefined ? null : <Explain key={one} figure={figure} was={was?.[one]} named />;
      })}
    </>
  );
}

interface PositionTableProps {
  readonly caption: string;
  readonly names: keyof typeof columns;
  readonly rows: readonly PositionRow[];
}

/** Where money stands, row by row, each figure explained. */
export function PositionTable({ caption, names, rows }: PositionTableProps) {
  return <Table caption={caption} columns={columns[names]} rows={rows} keyOf={({ key }) => key} />;
}
