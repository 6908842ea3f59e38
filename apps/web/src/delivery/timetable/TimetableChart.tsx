import { timetable, timetableSentence } from '@minutebook/domain';
import type { Timetable, TimetableRow } from '@minutebook/domain';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks, PathLink } from '../../clock/links.tsx';
import type { Report } from '../../clock/stepping/report.ts';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Mark } from '../../design/charts/drawing.ts';
import type { Reached } from '../../design/charts/marks/Nodes.tsx';
import type { MarkedDay } from '../../design/charts/DayAxis.tsx';
import { formatDay } from '../../design/days.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { timetableColumns } from './columns.tsx';
import { drawTimetable } from './draw.tsx';
import { lineOf, linesByProject } from './line.ts';
import type { Before } from './line.ts';

interface TimetableChartProps {
  /** The project whose milestones are shown; absent for those of all open projects. */
  readonly projectId?: string;
  /** Which of them are shown; all unless stated. */
  readonly choose?: (report: Timetable, day: string) => readonly TimetableRow[];
  /** One line for each project with all its milestones, instead of one for each milestone. */
  readonly byProject?: boolean;
  /** What is measured, where, and over what time. */
  readonly measure: string;
}

const all = ({ rows }: Timetable): readonly TimetableRow[] => rows;

/** Milestones on an axis of days: first planned, as they moved, met or not. */
export function TimetableChart({ projectId, choose = all, byProject = false, measure }: TimetableChartProps) {
  const { day } = useClocks();
  const report = useReport(useTimetable(projectId));
  const { at, was, before, marked } = useThen(projectId);
  const asKnown = useAsKnown();
  const rows = useMemo(() => choose(report, day), [choose, report, day]);
  const ofOne = projectId !== undefined;
  const lines = useMemo(
    () => (byProject ? linesByProject(rows, before) : rows.map((row) => lineOf(row, before, ofOne))),
    [rows, before, byProject, ofOne],
  );
  const days: [MarkedDay, ...MarkedDay[]] = [{ day, label: formatDay(day), main: true }, ...marked];
  if (report.all.value === 0) return <p className="govuk-body">No milestone is planned.</p>;
  return (
    <Chart
      finding={timetableSentence(report)}
      measure={measure}
      name="timetable"
      asKnown={asKnown}
      draw={(width) => drawTimetable(lines, days, width)}
      columns={timetableColumns(ofOne, at, before)}
      rows={rows}
      keyOf={(row) => `${row.projectId} ${row.milestoneId}`}
      entries={entryLinks}
      {...(ofOne ? {} : { link: lineLink })}
    >
      <Explain figure={report.later} was={was?.later} named />
      <Explain figure={report.past} was={was?.past} named />
    </Chart>
  );
}

/** A line of the picture, which says how it stands and leads to the milestones of its project. */
function lineLink({ path = '/backlog/timetable', words }: Mark, reached: Reached): ReactNode {
  return (
    <PathLink path={path} {...reached}>
      <span className="govuk-visually-hidden">{words}</span>
    </PathLink>
  );
}

interface Then {
  /** When the compared moment was, in words; absent when nothing is compared. */
  readonly at: string | undefined;
  readonly was: Timetable | undefined;
  readonly before: Before;
  readonly marked: readonly MarkedDay[];
}

function useThen(projectId: string | undefined): Then {
  const { compared, day } = useClocks();
  const was = useReportThen(useTimetable(projectId));
  const on = compared?.day;
  return useMemo((): Then => {
    if (compared === undefined || was === undefined || on === undefined) {
      return { at: undefined, was: undefined, before: () => undefined, marked: [] };
    }
    const rows = new Map(was.rows.map((row) => [`${row.projectId} ${row.milestoneId}`, row]));
    return {
      at: compared.words.at,
      was,
      before: (row) => rows.get(`${row.projectId} ${row.milestoneId}`),
      marked: on === day ? [] : [{ day: on, label: formatDay(on), main: false }],
    };
  }, [compared, was, on, day]);
}

function useTimetable(projectId: string | undefined): Report<Timetable> {
  return useCallback(({ world }, day) => timetable(world, day, projectId), [projectId]);
}
