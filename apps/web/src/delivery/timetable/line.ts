import { entriesOfRow, projectStandingInWords, standingInWords } from '@minutebook/domain';
import type { MilestoneStanding, TimetableRow } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** A milestone on the axis of days. */
export interface Item {
  readonly planned: string;
  /** The days it was forecast for since. */
  readonly moves: readonly string[];
  /** The day it was met on or is expected on. */
  readonly end: string;
  readonly standing: MilestoneStanding;
  /** The day it was expected on, or had been met on, as known at the compared moment; absent when that is the same. */
  readonly was?: string | undefined;
}

/** One line of the drawing: what it is about at its beginning, how it stands at its end, and milestones in between. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly under?: string | undefined;
  readonly says: string;
  readonly more?: string | undefined;
  /** Whether something on it is past its day. */
  readonly alarm: boolean;
  readonly items: readonly Item[];
  readonly words: string;
  readonly entries: readonly number[];
  /** The page of what it is about. */
  readonly path: string;
}

/** Of what else was known at the compared moment about a milestone. */
export type Before = (row: TimetableRow) => TimetableRow | undefined;

/** A milestone as an item; `before` gives the same one as known at the compared moment. */
function itemOf(row: TimetableRow, before: Before): Item {
  const was = before(row)?.end.value;
  return {
    planned: row.planned.value,
    moves: row.forecasts.map((one) => one.value),
    end: row.end.value,
    standing: row.standing,
    was: was === row.end.value ? undefined : was,
  };
}

/** A line for each milestone. The project is named under it, unless all are of one. */
export function lineOf(row: TimetableRow, before: Before, ofOneProject: boolean): Line {
  const item = itemOf(row, before);
  return {
    key: `${row.projectId} ${row.milestoneId}`,
    name: row.title,
    under: ofOneProject ? undefined : row.projectTitle,
    says: standingInWords(row),
    more: moreOf(row, item, ofOneProject),
    alarm: row.standing === 'past',
    items: [item],
    words: wordsOf(row, item, ofOneProject),
    entries: entriesOfRow(row),
    path: milestonesPath(row.projectId),
  };
}

/** Where the milestones of a project stand with all that was said of them. */
export function milestonesPath(projectId: string): string {
  return `/projects/${projectId}?tab=milestones`;
}

/** What waits for it is said where it is late; of one project, the page says it once for all. */
function moreOf(row: TimetableRow, { was }: Item, ofOneProject: boolean): string | undefined {
  if (was !== undefined) return `was ${formatDay(was)}`;
  const [first, ...others] = row.holdsUp;
  if (ofOneProject || first === undefined || row.daysLater <= 0) return undefined;
  return others.length === 0 ? `${first.projectTitle} waits` : `${row.holdsUp.length} projects wait for it`;
}

/** A milestone in a sentence, as it is said to whoever goes through the marks. */
function wordsOf(row: TimetableRow, { was }: Item, ofOneProject: boolean): string {
  const whose = ofOneProject ? '' : `${row.projectTitle}, `;
  const moved =
    row.forecasts.length === 0 ? '' : `, then for ${row.forecasts.map((one) => formatDay(one.value)).join(', ')}`;
  const then = was === undefined ? '' : ` At the compared moment: ${formatDay(was)}.`;
  return `${whose}${row.title}: first planned for ${formatDay(row.planned.value)}${moved}; ${standsInWords(row)}.${then}`;
}

/** How a milestone stands, with the day it was met on. */
export function standsInWords(row: TimetableRow): string {
  const words = standingInWords(row);
  return row.standing === 'met' ? `${words}, on ${formatDay(row.end.value)}` : words;
}

/** A line for each project that has milestones, with all of them on it, in the order of the rows. */
export function linesByProject(rows: readonly TimetableRow[], before: Before): readonly Line[] {
  const projects = new Map<string, TimetableRow[]>();
  for (const row of rows) projects.set(row.projectId, [...(projects.get(row.projectId) ?? []), row]);
  return [...projects.values()].map((of) => projectLine(of, before));
}

function projectLine(rows: readonly TimetableRow[], before: Before): Line {
  const met = rows.filter(({ standing }) => standing === 'met').length;
  const items = rows.map((row) => itemOf(row, before));
  const title = rows[0]?.projectTitle ?? '';
  return {
    key: rows[0]?.projectId ?? '',
    name: title,
    says: projectStandingInWords(rows),
    more: `${met} of ${rows.length} met`,
    alarm: rows.some(({ standing }) => standing === 'past'),
    items,
    words: `${title}: ${rows.map((row, index) => `${row.title}, ${standsInWords(row)}${wasWords(items[index])}`).join('; ')}.`,
    entries: rows.flatMap(entriesOfRow),
    path: milestonesPath(rows[0]?.projectId ?? ''),
  };
}

function wasWords(item: Item | undefined): string {
  return item?.was === undefined ? '' : ` (at the compared moment ${formatDay(item.was)})`;
}
