import { daysBetween, inOrder } from '../../../kernel/day.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { countOf, entriesInOrder } from '../../../kernel/figure.ts';
import type { Counted, Figure } from '../../../kernel/figure.ts';
import { perProjectOn } from '../../project/per-project.ts';
import { openByRank } from '../../project/particulars/ranking.ts';
import { expectedDay } from '../../project/latest.ts';
import type { Milestone, ProjectState } from '../../project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import { isPublishedStart, leavesOutPublished, onlyPublished } from '../published-projects.ts';
import { milestonesOf, overdueFormula, overdueLabel } from './milestone-dates.ts';
import { waitingByProject } from './waiting-for.ts';
import type { WaitingProject } from './waiting-for.ts';

/** How a milestone stands: reached; still to come; past its day; or not reached when its project ended. */
export type MilestoneStanding = 'met' | 'toCome' | 'past' | 'leftOpen';

/** A milestone as it was planned, as it moved and as it stands on a day. */
export interface TimetableRow {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly milestoneId: string;
  readonly title: string;
  /** The day first planned, which never changes. */
  readonly planned: Stated<string>;
  /** Every later expectation, in ledger order. */
  readonly forecasts: readonly Stated<string>[];
  /** The day it was met on or else the day it is expected on now, with the entry that says so. */
  readonly end: Stated<string>;
  readonly standing: MilestoneStanding;
  /** Whole days from the day first planned to `end` or, past its day, to the day it is seen on; negative when earlier. */
  readonly daysLater: number;
  /** Whole days since it was expected; 0 unless it is past its day. */
  readonly daysPast: number;
  /** The open projects that said they need this one's project. */
  readonly holdsUp: readonly WaitingProject[];
}

/** The milestones of a programme or of one project against the days first planned. */
export interface Timetable {
  readonly all: Figure;
  /** Met or not, later than the day first planned for. */
  readonly later: Figure;
  /** Overdue: of the programme the same figure as on every other page. */
  readonly past: Figure;
  /** By the day each is met or expected on, soonest first. */
  readonly rows: readonly TimetableRow[];
}

/**
 * Every milestone that was not withdrawn, as seen on a day: of one project, or of the open projects of the council.
 * Expects a world that was known on that day.
 */
export function timetable(world: LedgerWorld, on: string, projectId?: string): Timetable {
  const open = openByRank(world.states('project'));
  const shown = projectId === undefined ? open.filter((project) => !onlyPublished(project)) : the(projectId, world);
  const waiting = waitingByProject(open);
  const all = shown
    .flatMap((project) => heldUp(rowsOf(project, on), waiting.get(project.projectId)))
    .toSorted((one, other) => inOrder(one.end.value, other.end.value));
  const whose = projectId === undefined ? 'of open projects' : 'of the project';
  return {
    all: figure(all, 'Milestones', `Milestones ${whose} that were planned and not withdrawn`),
    later: figure(
      all.filter(({ daysLater }) => daysLater > 0),
      'Milestones later than first planned',
      `Milestones ${whose} met or expected after the day first planned for, or not met by ${on} though that day has passed`,
      'It holds what was met late and what was put off and is not due yet: others are overdue, or past their first plan and not met.',
    ),
    past: projectId === undefined ? milestonesOf(world, on).late : overdueOf(all, on),
    rows: all,
  };
}

/** Of one project, by the same rule as of all of them. */
function overdueOf(all: readonly TimetableRow[], on: string): Figure {
  return figure(
    all.filter(({ standing }) => standing === 'past'),
    overdueLabel,
    overdueFormula('the project', on),
  );
}

function the(projectId: string, world: LedgerWorld): readonly ProjectState[] {
  const project = world.state('project', projectId);
  return project === undefined ? [] : [project];
}

/** The rows of a project by itself: who waits for them is for others to say. */
const rowsOf = perProjectOn((project, on) =>
  project.milestones
    .filter(({ withdrawn }) => withdrawn === undefined || withdrawn.on > on)
    .map((milestone): TimetableRow => {
      const { planned, forecasts, milestoneId, title } = milestone;
      const { end, standing } = standingOf(project, milestone, on);
      const until = standing === 'past' ? on : end.value;
      return {
        projectId: project.projectId,
        projectTitle: project.title.value,
        milestoneId,
        title,
        planned,
        forecasts,
        end,
        standing,
        daysLater: daysBetween(planned.value, until),
        daysPast: standing === 'past' ? daysBetween(end.value, on) : 0,
        holdsUp: [],
      };
    }),
);

function heldUp(
  rows: readonly TimetableRow[],
  holdsUp: readonly WaitingProject[] | undefined,
): readonly TimetableRow[] {
  if (holdsUp === undefined) return rows;
  return rows.map((one) => (one.standing === 'met' ? one : { ...one, holdsUp }));
}

function standingOf(
  project: ProjectState,
  milestone: Milestone,
  on: string,
): { readonly end: Stated<string>; readonly standing: MilestoneStanding } {
  const { met } = milestone;
  if (met !== undefined && met.on <= on) return { end: { ...met, value: met.on }, standing: 'met' };
  const end = expectedDay(milestone);
  if (project.ended !== undefined) return { end, standing: 'leftOpen' };
  return { end, standing: end.value < on && !isPublishedStart(project, milestone) ? 'past' : 'toCome' };
}

/** Numbers of the entries that a milestone's row rests on: planned, every forecast, met. */
export function entriesOfRow({ planned, forecasts, end }: TimetableRow): readonly number[] {
  return entriesInOrder([planned.n, ...forecasts.map((one) => one.n), end.n]);
}

/** Example: planned for 1 May, expected on 10 June: counted as later from the day of that forecast on. */
function figure(rows: readonly TimetableRow[], label: string, formula: string, holds = ''): Figure {
  const doesNotTell = [holds, 'It does not tell how much work each one is.', leavesOutPublished]
    .filter((one) => one !== '')
    .join(' ');
  return countOf({ label, unit: 'milestones', formula, doesNotTell }, rows, termOf);
}

function termOf(row: TimetableRow): Counted {
  return {
    label: `${row.projectTitle}, ${row.title}: planned for ${row.planned.value}, ${endWords(row)}`,
    projectId: row.projectId,
    entries: entriesOfRow(row),
  };
}

function endWords({ end, standing }: TimetableRow): string {
  return standing === 'met' ? `met on ${end.value}` : `expected on ${end.value}`;
}
