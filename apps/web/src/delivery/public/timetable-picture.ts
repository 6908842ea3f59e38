import { entriesOfRow, timetable, timetableSentence } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Drawing } from '../../design/charts/drawing.ts';
import { drawTimetable } from '../timetable/draw.tsx';
import { lineOf, standsInWords } from '../timetable/line.ts';

/** A milestone of a timetable in words. */
export interface MilestoneInWords {
  readonly title: string;
  readonly planned: string;
  /** Every later expectation; empty where there was none. */
  readonly forecast: string;
  readonly stands: string;
  readonly entries: readonly number[];
}

/** The milestones of one project as a picture, and the same in words. */
export interface TimetablePicture {
  readonly finding: string;
  readonly rows: readonly MilestoneInWords[];
  readonly draw: (width: number) => Drawing;
}

/** The timetable of a project as seen on a day; `undefined` where no milestone is planned. */
export function timetablePicture(world: LedgerWorld, day: string, projectId: string): TimetablePicture | undefined {
  const report = timetable(world, day, projectId);
  if (report.rows.length === 0) return undefined;
  const lines = report.rows.map((row) => lineOf(row, () => undefined, true));
  return {
    finding: timetableSentence(report),
    rows: report.rows.map((row) => ({
      title: row.title,
      planned: formatDay(row.planned.value),
      forecast: row.forecasts.map(({ value }) => formatDay(value)).join('; '),
      stands: standsInWords(row),
      entries: entriesOfRow(row),
    })),
    draw: (width) => drawTimetable(lines, [{ day, label: formatDay(day), main: true }], width),
  };
}
