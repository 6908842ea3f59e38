import type { CostLine, Stated } from '@minutebook/domain';

import { FigureView } from '../../../figures/FigureView.tsx';
import { formatValue } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { costOfKind, costsByYear, wholeLifeFigure } from '../plan-money.ts';
import type { CostYear } from '../plan-money.ts';

const columns: readonly Column<CostYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  { heading: 'Capital', numeric: true, cell: ({ capital }) => formatValue(capital, 'pence') },
  { heading: 'Revenue', numeric: true, cell: ({ revenue }) => formatValue(revenue, 'pence') },
  { heading: 'Together', numeric: true, cell: ({ capital, revenue }) => formatValue(capital + revenue, 'pence') },
  {
    heading: 'Paid from',
    cell: ({ sources }) =>
      sources.map(({ name, amount }) => (
        <div key={name}>
          {name}: {formatValue(amount, 'pence')}
        </div>
      )),
  },
];

/** What a plan costs: in all, then by financial year with who pays. */
export function CostsPaper({ costs }: { readonly costs: Stated<readonly CostLine[]> }) {
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={wholeLifeFigure(costs)} small />
        <FigureView figure={costOfKind(costs, 'capital')} small />
        <FigureView figure={costOfKind(costs, 'revenue')} small />
      </div>
      <Table
        caption="Costs by financial year"
        columns={columns}
        rows={costsByYear(costs.value)}
        keyOf={({ year }) => year}
      />
    </>
  );
}
