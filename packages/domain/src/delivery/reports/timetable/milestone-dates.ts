import { addDays, daysBetween, inOrder } from '../../../kernel/day.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import { expectedDay } from '../../project/latest.ts';
import type { ProjectState } from '../../project/state.ts';
import { perProjectOn } from '../../project/per-project.ts';
import { openByRank } from '../../project/particulars/ranking.ts';
import { projectTerm } from '../project-term.ts';
import { isPublishedStart, leavesOutPublished, onlyPublished } from '../published-projects.ts';
import { withThousands } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';

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
  /** Whole days since the day first planned; 0 when that has not passed. */
  readonly daysPastPlan: number;
  /** Whole days from the planned day to the expected one; negative when it is expected earlier. */
  readonly slip: number;
  /** Numbers of the entries that planned and last forecast it. */
  readonly entries: readonly number[];
}

/** Milestones of open projects that are neither met nor withdrawn; all but `published` of the council's own projects. */
export interface MilestoneDates {
  /** Expected before the day, by the last forecast or else the plan, and not met. */
  readonly late: Figure;
  /** First planned for a day before, and not met, whatever was forecast since. */
  readonly pastPlan: Figure;
  /** Expected on the day or in the 90 days after it. */
  readonly coming: Figure;
  /** Expected before the day, of projects that are only known from a publication. */
  readonly published: Figure;
  /** The late ones, most days late first, then those past their first plan and the coming ones, soonest first. */
  readonly dates: readonly MilestoneDate[];
}

/** A milestone with what it counts for: terms of its label are made once, whichever figures count it. */
interface Open {
  readonly date: MilestoneDate;
  readonly published: boolean;
  /** Says how late it is. */
  readonly lateTerm: Term;
  /** Says when it is expected. */
  readonly expectedTerm: Term;
}

const worked = new WeakMap<readonly ProjectState[], Map<string, MilestoneDates>>();

/** How the milestones of a world's open projects stand on a day; worked out once, as several parts of a page ask. */
export function milestonesOf(world: LedgerWorld, on: string): MilestoneDates {
  // By the list and not by the world: a world may go on, and then gives another list.
  const projects = openByRank(world.states('project'));
  const days = worked.get(projects) ?? new Map<string, MilestoneDates>();
  worked.set(projects, days);
  const known = days.get(on);
  if (known !== undefined) return known;
  const dates = milestoneDates(projects, on);
  days.set(on, dates);
  return dates;
}

/** How the milestones of these projects stand on a day. */
export function milestoneDates(projects: readonly ProjectState[], on: string): MilestoneDates {
  const all = projects
    .flatMap((project) => openMilestones(project, on))
    .toSorted((one, other) => inOrder(one.date.expected, other.date.expected));
  const own = all.filter((one) => !one.published);
  const late = own.filter(({ date }) => date.daysLate > 0);
  const pastPlan = own.filter(({ date }) => date.daysPastPlan > 0);
  const last = addDays(on, 90);
  const coming = own.filter(({ date }) => date.expected >= on && date.expected <= last);
  const published = all.filter((one) => one.published && one.date.daysLate > 0);
  const shown = own.filter(({ date }) => date.daysLate > 0 || date.daysPastPlan > 0 || date.expected <= last);
  return {
    late: lateFigure(late, on),
    pastPlan: pastPlanFigure(pastPlan, on),
    coming: comingFigure(coming, on, last),
    published: publishedFigure(published, on),
    dates: shown.map(({ date }) => date),
  };
}

const openMilestones = perProjectOn((project, on) =>
  project.milestones.flatMap((milestone): readonly Open[] => {
    if (milestone.met !== undefined && milestone.met.on <= on) return [];
    if (milestone.withdrawn !== undefined && milestone.withdrawn.on <= on) return [];
    const expected = expectedDay(milestone);
    if (isPublishedStart(project, milestone) && expected.value < on) return [];
    const planned = milestone.planned.value;
    const date: MilestoneDate = {
      projectId: project.projectId,
      projectTitle: project.title.value,
      milestoneId: milestone.milestoneId,
      title: milestone.title,
      planned,
      expected: expected.value,
      daysLate: daysSince(expected.value, on),
      daysPastPlan: daysSince(planned, on),
      slip: planned === expected.value ? 0 : daysBetween(planned, expected.value),
      entries: [...new Set([milestone.planned.n, expected.n])],
    };
    const term = (label: string): Term => ({ ...projectTerm(project, label, date.entries), value: 1 });
    return [
      {
        date,
        published: onlyPublished(project),
        lateTerm: term(`${name(date)}: ${lateness(date)}`),
        expectedTerm: term(`${name(date)}: ${date.expected}`),
      },
    ];
  }),
);

/** Whole days from a day to a later one; 0 when it is not later. */
function daysSince(day: string, on: string): number {
  return day < on ? daysBetween(day, on) : 0;
}

/** Example: expected on 1 May and not met by 11 May is one milestone, 10 days past its last forecast. */
function lateFigure(late: readonly Open[], on: string): Figure {
  return sum(
    {
      label: 'Milestones overdue',
      unit: 'milestones',
      formula: `Milestones of open projects expected before ${on}, by their last forecast or else their plan, and not met`,
      doesNotTell: `It does not tell how much depends on them, nor which are past their first plan and were forecast again for a later day. ${leavesOutPublished}`,
    },
    late.map((one) => one.lateTerm),
  );
}

/** Example: first planned for 1 May and forecast again for 10 June counts from 2 May until it is met. */
function pastPlanFigure(pastPlan: readonly Open[], on: string): Figure {
  return sum(
    {
      label: 'Milestones past their first plan',
      unit: 'milestones',
      formula: `Milestones of open projects first planned for a day before ${on} and not met, whatever was forecast since`,
      doesNotTell: `It does not tell whether the days forecast since will be kept. ${leavesOutPublished}`,
    },
    pastPlan.map((one) => one.lateTerm),
  );
}

function publishedFigure(published: readonly Open[], on: string): Figure {
  return sum(
    {
      label: 'Milestones of published projects past their day',
      unit: 'milestones',
      formula: `Milestones expected before ${on} and not known to be met, of open projects that are only known from a publication`,
      doesNotTell:
        'It does not tell whether they were met: the publication may say so only in its next edition, or never. A published start is left out once its day has passed.',
    },
    published.map((one) => one.expectedTerm),
  );
}

function comingFigure(coming: readonly Open[], on: string, last: string): Figure {
  return sum(
    {
      label: 'Milestones in the next 90 days',
      unit: 'milestones',
      formula: `Milestones of open projects expected from ${on} to ${last} and not met`,
      doesNotTell: `It does not tell whether they will be met. ${leavesOutPublished}`,
    },
    coming.map((one) => one.expectedTerm),
  );
}

function name(date: MilestoneDate): string {
  return `${date.projectTitle}, ${date.title}`;
}

/** Example: “9 days past its last forecast, 86 days past its first plan”. */
function lateness({ daysLate, daysPastPlan, slip, expected }: MilestoneDate): string {
  if (slip === 0) return `${days(daysLate)} past its plan`;
  const plan = daysPastPlan === 0 ? [] : [`${days(daysPastPlan)} past its first plan`];
  const forecast = daysLate === 0 ? `expected on ${expected}` : `${days(daysLate)} past its last forecast`;
  return [forecast, ...plan].join(', ');
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${withThousands(number)} days`;
}
