import { addDays, daysBetween, daysInWords, inOrder } from '../../../kernel/day.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { countOf } from '../../../kernel/figure.ts';
import type { Counted, Figure } from '../../../kernel/figure.ts';
import { expectedDay } from '../../project/latest.ts';
import type { Milestone, ProjectState } from '../../project/state.ts';
import { perProjectOn } from '../../project/per-project.ts';
import { openByRank } from '../../project/particulars/ranking.ts';
import { projectTerm } from '../project-term.ts';
import { isPublishedStart, leavesOutPublished, onlyPublished } from '../published-projects.ts';
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

/** A milestone still to be met, as far as it must be known to be counted. */
interface Open {
  readonly project: ProjectState;
  readonly milestone: Milestone;
  readonly planned: string;
  /** By the last forecast or else the plan, with the entry that says so. */
  readonly expected: Stated<string>;
  readonly published: boolean;
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
  const all = projects.flatMap((project) => openMilestones(project, on));
  const own = all.filter((one) => !one.published);
  const last = addDays(on, 90);
  const isLate = ({ expected }: Open): boolean => expected.value < on;
  const isPastPlan = ({ planned }: Open): boolean => planned < on;
  let dates: readonly MilestoneDate[] | undefined;
  return {
    late: lateFigure(own.filter(isLate), on),
    pastPlan: pastPlanFigure(own.filter(isPastPlan), on),
    coming: comingFigure(
      own.filter((one) => !isLate(one) && one.expected.value <= last),
      on,
      last,
    ),
    published: publishedFigure(
      all.filter((one) => one.published && isLate(one)),
      on,
    ),
    get dates() {
      dates ??= own
        .filter((one) => isPastPlan(one) || one.expected.value <= last)
        .toSorted(soonestFirst)
        .map((one) => dateOf(one, on));
      return dates;
    },
  };
}

const openMilestones = perProjectOn((project, on) =>
  project.milestones.flatMap((milestone): readonly Open[] => {
    if (milestone.met !== undefined && milestone.met.on <= on) return [];
    if (milestone.withdrawn !== undefined && milestone.withdrawn.on <= on) return [];
    const expected = expectedDay(milestone);
    if (isPublishedStart(project, milestone) && expected.value < on) return [];
    const planned = milestone.planned.value;
    return [{ project, milestone, planned, expected, published: onlyPublished(project) }];
  }),
);

function soonestFirst(one: Open, other: Open): number {
  return inOrder(one.expected.value, other.expected.value);
}

function dateOf({ project, milestone, planned, expected }: Open, on: string): MilestoneDate {
  return {
    projectId: project.projectId,
    projectTitle: project.title.value,
    milestoneId: milestone.milestoneId,
    title: milestone.title,
    planned,
    expected: expected.value,
    daysLate: daysSince(expected.value, on),
    daysPastPlan: daysSince(planned, on),
    slip: planned === expected.value ? 0 : daysBetween(planned, expected.value),
    entries: entriesOf(milestone, expected),
  };
}

function entriesOf({ planned }: Milestone, expected: Stated<string>): readonly number[] {
  return [...new Set([planned.n, expected.n])];
}

/** A milestone that counts, saying how late it is. */
function lateTerm(open: Open, on: string): Counted {
  const date = dateOf(open, on);
  return projectTerm(open.project, `${name(date)}: ${lateness(date)}`, date.entries);
}

/** A milestone that counts, saying when it is expected. */
function expectedTerm({ project, milestone, expected }: Open): Counted {
  const label = `${name({ projectTitle: project.title.value, title: milestone.title })}: ${expected.value}`;
  return projectTerm(project, label, entriesOf(milestone, expected));
}

/** Whole days from a day to a later one; 0 when it is not later. */
function daysSince(day: string, on: string): number {
  return day < on ? daysBetween(day, on) : 0;
}

/** What a milestone is called whose last expectation has passed; there is no other word for it on any page. */
export const overdueLabel = 'Milestones overdue';

/** When one is: of some projects, in words. */
export function overdueFormula(projects: string, on: string): string {
  return `Milestones of ${projects} expected before ${on}, by their last forecast or else their plan, and not met`;
}

/** Example: expected on 1 May and not met by 11 May is one milestone, 10 days past its last forecast. */
function lateFigure(late: readonly Open[], on: string): Figure {
  return countOf(
    {
      label: overdueLabel,
      unit: 'milestones',
      formula: overdueFormula('open projects', on),
      doesNotTell: `It does not tell how much depends on them, nor which are past their first plan and were forecast again for a later day. ${leavesOutPublished}`,
    },
    late,
    (one) => lateTerm(one, on),
    soonestFirst,
  );
}

/** Example: first planned for 1 May and forecast again for 10 June counts from 2 May until it is met. */
function pastPlanFigure(pastPlan: readonly Open[], on: string): Figure {
  return countOf(
    {
      label: 'Milestones past their first plan',
      unit: 'milestones',
      formula: `Milestones of open projects first planned for a day before ${on} and not met, whatever was forecast since`,
      doesNotTell: `It does not tell whether the days forecast since will be kept: by those, fewer are overdue. ${leavesOutPublished}`,
    },
    pastPlan,
    (one) => lateTerm(one, on),
    soonestFirst,
  );
}

function publishedFigure(published: readonly Open[], on: string): Figure {
  return countOf(
    {
      label: 'Milestones of published projects past their day',
      unit: 'milestones',
      formula: `Milestones expected before ${on} and not known to be met, of open projects that are only known from a publication`,
      doesNotTell:
        'It does not tell whether they were met: the publication may say so only in its next edition, or never. A published start is left out once its day has passed.',
    },
    published,
    expectedTerm,
    soonestFirst,
  );
}

function comingFigure(coming: readonly Open[], on: string, last: string): Figure {
  return countOf(
    {
      label: 'Milestones in the next 90 days',
      unit: 'milestones',
      formula: `Milestones of open projects expected from ${on} to ${last} and not met`,
      doesNotTell: `It does not tell whether they will be met. ${leavesOutPublished}`,
    },
    coming,
    expectedTerm,
    soonestFirst,
  );
}

function name({ projectTitle, title }: Pick<MilestoneDate, 'projectTitle' | 'title'>): string {
  return `${projectTitle}, ${title}`;
}

/** Example: “9 days past its last forecast, 86 days past its first plan”. */
function lateness({ daysLate, daysPastPlan, slip, expected }: MilestoneDate): string {
  if (slip === 0) return `${daysInWords(daysLate)} past its plan`;
  const plan = daysPastPlan === 0 ? [] : [`${daysInWords(daysPastPlan)} past its first plan`];
  const forecast = daysLate === 0 ? `expected on ${expected}` : `${daysInWords(daysLate)} past its last forecast`;
  return [forecast, ...plan].join(', ');
}
