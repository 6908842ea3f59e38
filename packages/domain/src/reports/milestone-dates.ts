import { addDays, daysBetween } from '../kernel/day.ts';
import { count } from '../kernel/figure.ts';
import type { Figure } from '../kernel/figure.ts';
import { expectedDay } from '../project/index.ts';
import type { ProjectState } from '../project/index.ts';
import { projectTerm } from './project-term.ts';

/** A milestone still to be met, as seen on a day. */
export interface MilestoneDate {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly milestoneId: string;
  readonly title: string;
  /** The day first planned. */
  readonly planned: string;
  /** The day expected now: as last forecast, or as planned. */
  readonly expected: string;
  /** Whole days since it was expected; 0 when it is not overdue. */
  readonly daysLate: number;
  /** Whole days from the planned day to the expected one; negative when it is expected earlier. */
  readonly slip: number;
  /** Numbers of the entries that planned and last forecast it. */
  readonly entries: readonly number[];
}

/** Milestones of open projects that are not met. */
export interface MilestoneDates {
  /** Expected before the day and not met. */
  readonly late: Figure;
  /** Planned before the day, not met, and moved by a forecast to that day or after it. */
  readonly putOff: Figure;
  /** Expected on the day or in the 90 days after it. */
  readonly coming: Figure;
  /** The late ones, most days late first, then the coming ones, soonest first. */
  readonly dates: readonly MilestoneDate[];
}

interface Open {
  readonly project: ProjectState;
  readonly date: MilestoneDate;
}

/** How the milestones of these projects stand on a day. */
export function milestoneDates(projects: readonly ProjectState[], on: string): MilestoneDates {
  const open = projects
    .flatMap((project) => openMilestones(project, on))
    .toSorted((one, other) => daysBetween(other.date.expected, one.date.expected));
  const late = open.filter(({ date }) => date.daysLate > 0);
  const putOff = open.filter(({ date }) => date.daysLate === 0 && date.planned < on);
  const last = addDays(on, 90);
  const coming = open.filter(({ date }) => date.expected >= on && date.expected <= last);
  return {
    late: lateFigure(late, on),
    putOff: putOffFigure(putOff, on),
    coming: comingFigure(coming, on, last),
    dates: [...late, ...coming].map(({ date }) => date),
  };
}

function openMilestones(project: ProjectState, on: string): readonly Open[] {
  return project.milestones.flatMap((milestone) => {
    if (milestone.met !== undefined && milestone.met.on <= on) return [];
    const expected = expectedDay(milestone);
    const planned = milestone.planned.value;
    const date: MilestoneDate = {
      projectId: project.projectId,
      projectTitle: project.title.value,
      milestoneId: milestone.milestoneId,
      title: milestone.title,
      planned,
      expected: expected.value,
      daysLate: Math.max(0, daysBetween(expected.value, on)),
      slip: daysBetween(planned, expected.value),
      entries: [...new Set([milestone.planned.n, expected.n])],
    };
    return [{ project, date }];
  });
}

/** Example: expected on 1 May and not met by 11 May is one milestone, 10 days late. */
function lateFigure(late: readonly Open[], on: string): Figure {
  return count(
    {
      label: 'Milestones overdue',
      unit: 'milestones',
      formula: `Milestones of open projects expected before ${on}, by their last forecast or else their plan, and not met`,
      doesNotTell:
        'It does not tell how much depends on them, nor which are late against their first plan but were forecast again.',
    },
    late.map(({ project, date }) => projectTerm(project, `${name(date)}: ${days(date.daysLate)} late`, date.entries)),
  );
}

function putOffFigure(putOff: readonly Open[], on: string): Figure {
  return count(
    {
      label: 'Milestones put off',
      unit: 'milestones',
      formula: `Milestones of open projects planned for a day before ${on}, not met, and forecast for ${on} or later`,
      doesNotTell: 'It does not tell whether the new day will be kept.',
    },
    putOff.map(({ project, date }) =>
      projectTerm(project, `${name(date)}: ${days(date.slip)} after its plan`, date.entries),
    ),
  );
}

function comingFigure(coming: readonly Open[], on: string, last: string): Figure {
  return count(
    {
      label: 'Milestones in the next 90 days',
      unit: 'milestones',
      formula: `Milestones of open projects expected from ${on} to ${last} and not met`,
      doesNotTell: 'It does not tell whether they will be met.',
    },
    coming.map(({ project, date }) => projectTerm(project, `${name(date)}: ${date.expected}`, date.entries)),
  );
}

function name(date: MilestoneDate): string {
  return `${date.projectTitle}, ${date.title}`;
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}
