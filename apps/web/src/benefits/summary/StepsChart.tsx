import { explain, fourFigureNames, pounds } from '@minutebook/domain';
import type { Figure, FourFigures } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';
import { explained } from '../../figures/explained.tsx';
import type { Column } from '../../take-away/column.ts';

interface Row {
  readonly figure: Figure;
  readonly was: Figure | undefined;
}

interface StepsChartProps {
  readonly figures: FourFigures;
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: FourFigures | undefined;
}

/** The four figures under one another, each from nothing: none is part of another, and none is added. */
export function StepsChart({ figures, were }: StepsChartProps) {
  const asKnown = useAsKnown();
  const rows = fourFigureNames.map((one): Row => ({ figure: figures[one], was: were?.[one] }));
  const { released, taken } = figures;
  const finding =
    taken.value === 0
      ? `No budget is smaller yet: ${pounds(released.value)} was released.`
      : `${pounds(taken.value)} was taken from budgets, beside ${pounds(released.value)} released.`;
  return (
    <Chart
      finding={finding}
      measure="Capacity released, and savings claimed, verified and taken from budgets, up to this date; they are not added."
      name="savings-steps"
      asKnown={asKnown}
      draw={(width) =>
        drawBars(
          rows.map(({ figure }) => barOf(figure)),
          width,
        )
      }
      columns={columns}
      rows={rows}
      keyOf={({ figure }) => figure.label}
      entries={entryLinks}
    />
  );
}

function barOf(figure: Figure): Bar {
  return {
    key: figure.label,
    label: figure.label,
    from: 0,
    to: figure.value,
    says: pounds(figure.value),
    tone: figure.unit === 'penceTaken' ? 'more' : 'whole',
    words: `${figure.label}: ${pounds(figure.value)}.`,
    // Read for the bar that is pointed at: a total may rest on most of what was ever counted.
    get entries() {
      return explain(figure).entries;
    },
  };
}

const columns: readonly Column<Row>[] = [
  { heading: 'Figure', names: true, cell: ({ figure }) => figure.label },
  explained('Amount', ({ figure }) => figure, { was: ({ was }) => was }),
];
