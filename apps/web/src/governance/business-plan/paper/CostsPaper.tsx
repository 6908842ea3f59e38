import { costOfKind, costsByYear, wholeLifeFigure } from '@minutebook/domain';
import type { CostLine, PlanCostYear, Stated } from '@minutebook/domain';

import { partOf } from '../../../figures/before.ts';
import { FigureView } from '../../../figures/FigureView.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import type { Column } from '../../../design/Table.tsx';
import { StatedTable } from '../../../figures/StatedTable.tsx';
import { usePlanThen } from './plan-then.tsx';

const columns: readonly Column<PlanCostYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  {
    heading: 'Capital',
    numeric: true,
    cell: ({ capital, revenue }) => formatMoney(capital, [revenue]),
    value: ({ capital }) => ({ pence: capital }),
  },
  {
    heading: 'Revenue',
    numeric: true,
    cell: ({ capital, revenue }) => formatMoney(revenue, [capital]),
    value: ({ revenue }) => ({ pence: revenue }),
  },
  {
    heading: 'Together',
    numeric: true,
    cell: ({ capital, revenue }) => formatMoney(capital + revenue, [capital, revenue]),
    value: ({ capital, revenue }) => ({ pence: capital + revenue }),
  },
  {
    heading: 'Paid from',
    value: ({ sources }) => sources.map(({ name, amount }) => `${name}: ${formatMoney(amount)}`).join('; '),
    cell: ({ sources }) =>
      sources.map(({ name, amount }) => (
        <div key={name}>
          {name}: {formatMoney(amount)}
        </div>
      )),
  },
];

/** What a plan costs: in all, then by financial year with who pays. */
export function CostsPaper({ costs }: { readonly costs: Stated<readonly CostLine[]> }) {
  const were = partOf(usePlanThen(), (then) => then.costs);
  const figures = [
    wholeLifeFigure,
    (of: typeof costs) => costOfKind(of, 'capital'),
    (of: typeof costs) => costOfKind(of, 'revenue'),
  ];
  return (
    <>
      <div className="mb-figures">
        {figures.map((figureOf) => {
          const figure = figureOf(costs);
          return <FigureView key={figure.label} figure={figure} was={partOf(were, figureOf)} small />;
        })}
      </div>
      <StatedTable
        caption="Costs by financial year"
        columns={columns}
        rows={costsByYear(costs.value)}
        keyOf={({ year }) => year}
        statedIn={[costs.n]}
      />
    </>
  );
}
