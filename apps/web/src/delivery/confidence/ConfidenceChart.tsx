import {
  confidenceChange,
  confidenceChangeSentence,
  confidenceHistory,
  confidenceOverTime,
  confidenceSentence,
} from '@minutebook/domain';
import type { ConfidenceHistory, LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { MarkedDay } from '../../design/charts/DayAxis.tsx';
import { formatDay, withDays } from '../../design/days.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { confidenceColumns, spanRows } from './columns.tsx';
import { drawConfidence } from './draw.tsx';
import { groupsOf, judgedOn, namedByScale } from './strips.ts';
import type { Group, Judged } from './strips.ts';

const unrated: Judged = { word: 'never rated', scale: undefined };

interface ConfidenceChartProps {
  /** The project that is shown; absent for all open ones. */
  readonly projectId?: string;
  /** What is measured, where, and over what time. */
  readonly measure: string;
}

/** How likely projects were judged to deliver, from their first judgement to the day of the page. */
export function ConfidenceChart({ projectId, measure }: ConfidenceChartProps) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const before = useCompared()?.world;
  const histories = useMemo(() => historiesOf(world, day, projectId), [world, day, projectId]);
  const change = useMemo(() => confidenceChange(histories, day), [histories, day]);
  const asKnown = useAsKnown();
  const groups = useMemo(() => {
    const shown = projectId === undefined ? (all: readonly Group[]) => all : namedByScale;
    if (before === undefined || compared === undefined) return shown(groupsOf(histories, () => undefined));
    const then = judgedOn(historiesOf(before, compared.day, projectId), compared.day);
    return shown(groupsOf(histories, (id) => then.get(id) ?? unrated));
  }, [histories, before, compared, projectId]);
  const [first, ...others] = histories;
  const finding =
    first !== undefined && projectId !== undefined && others.length === 0
      ? confidenceSentence(first)
      : confidenceChangeSentence(change);
  const days = daysOf(day, compared?.day);
  return (
    <Chart
      finding={withDays(finding)}
      measure={measure}
      name="delivery-confidence"
      asKnown={asKnown}
      draw={(width) => drawConfidence(groups, days, width)}
      columns={confidenceColumns(projectId !== undefined, compared?.words.at, before?.n)}
      rows={spanRows(histories)}
      keyOf={({ projectId: id, span }) => `${id} ${span?.from}`}
      entries={entryLinks}
    >
      {projectId === undefined ? (
        <>
          <Explain figure={change.worse} named />
          <Explain figure={change.better} named />
        </>
      ) : null}
    </Chart>
  );
}

function historiesOf(world: LedgerWorld, day: string, projectId?: string): readonly ConfidenceHistory[] {
  if (projectId === undefined) return confidenceOverTime(world, day);
  const project = world.state('project', projectId);
  return project === undefined ? [] : [confidenceHistory(project, day)];
}

function daysOf(day: string, then: string | undefined): readonly MarkedDay[] {
  return [
    { day, label: formatDay(day), main: true },
    ...(then === undefined || then === day ? [] : [{ day: then, label: formatDay(then), main: false }]),
  ];
}
