import { explain, movementsBetween, pounds } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope, MovementStep } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { explained } from '../../figures/explained.tsx';
import type { Column } from '../../take-away/column.ts';
import { drawBars } from '../../design/charts/draw-bars.tsx';
import type { Bar } from '../../design/charts/draw-bars.tsx';

interface MovementsChartProps {
  readonly before: LedgerWorld;
  readonly after: LedgerWorld;
  readonly scope: MoneyScope;
  /** “between 8 July 2026 and today”. */
  readonly between: string;
}

/** From what was approved at one date to what is approved at another, step by step; the steps add up. */
export function MovementsChart({ before, after, scope, between }: MovementsChartProps) {
  const asKnown = useAsKnown();
  const steps = useMemo(() => movementsBetween(before, after, scope), [before, after, scope]);
  const [opening, closing] = [steps[0]?.figure.value ?? 0, steps.at(-1)?.figure.value ?? 0];
  const by = closing - opening;
  const finding =
    by === 0
      ? `What is approved is as much as before: ${pounds(closing)}.`
      : `What is approved ${by > 0 ? 'rose' : 'fell'} by ${pounds(Math.abs(by))}, from ${pounds(opening)} to ${pounds(closing)}.`;
  return (
    <Chart
      finding={finding}
      measure={`Movements of what is approved ${between}, all years together.`}
      name="movements"
      asKnown={asKnown}
      draw={(width) => drawBars(barsOf(steps), width)}
      columns={columns}
      rows={steps}
      keyOf={({ label }) => label}
      entries={entryLinks}
    />
  );
}

function barsOf(steps: readonly MovementStep[]): readonly Bar[] {
  let so = 0;
  return steps.map(({ label, kind, figure }) => {
    const from = kind === 'change' ? so : 0;
    const to = kind === 'change' ? so + figure.value : figure.value;
    so = to;
    const signed = figure.value > 0 ? `+${pounds(figure.value)}` : pounds(figure.value);
    return {
      key: label,
      label,
      from,
      to,
      says: kind === 'change' ? signed : pounds(figure.value),
      tone: kind === 'change' ? (figure.value < 0 ? 'less' : 'more') : 'whole',
      words: `${label}: ${kind === 'change' ? signed : pounds(figure.value)}.`,
      entries: kind === 'change' ? explain(figure).entries : [],
    };
  });
}

const columns: readonly Column<MovementStep>[] = [
  { heading: 'Step', names: true, cell: ({ label }) => label },
  explained('Amount', ({ figure }) => figure, {
    was: {
      cannotDiffer: 'A step is itself what changed since the date compared with, and the first is what was then.',
    },
  }),
];
