import { addDays } from '../../kernel/day.ts';
import { countOf } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { latestRating } from '../project/latest.ts';
import { perProject } from '../project/per-project.ts';
import type { ProjectState } from '../project/state.ts';
import { projectTerm } from './project-term.ts';
import { leavesOutPublished } from './published-projects.ts';
import { withThousands } from '../../kernel/money.ts';

/** Something about the backlog that a programme manager would act on. */
export interface BacklogNeed {
  readonly kind: 'withoutSponsor' | 'unranked' | 'notRatedLately' | 'roundDue' | 'milestonesLate';
  readonly sentence: string;
  readonly figure: Figure;
}

/** A rating older than this many days wants to be given again: a quarter, at its longest. */
export const rateEvery = 92;

/** A rating older than this many days is due in the monthly round, which tells what was met in as many. */
export const roundEvery = 31;

/**
 * What needs a programme manager, the most pressing first; what is in order is left out. Expects the
 * council's own projects: those only known from a publication are not for it to run.
 */
export function needsYou(
  projects: readonly ProjectState[],
  on: string,
  { withoutSponsor, unranked, late }: Readonly<Record<'withoutSponsor' | 'unranked' | 'late', Figure>>,
): readonly BacklogNeed[] {
  const needs: readonly BacklogNeed[] = [
    {
      kind: 'milestonesLate',
      sentence: say(late, 'milestone is', 'milestones are', 'overdue'),
      figure: late,
    },
    {
      kind: 'withoutSponsor',
      sentence: sayOfProjects(withoutSponsor, 'no sponsor'),
      figure: withoutSponsor,
    },
    ...ratingNeeds(projects, on),
    {
      kind: 'unranked',
      sentence: sayOfProjects(unranked, 'never been ranked'),
      figure: unranked,
    },
  ];
  return needs.filter((need) => need.figure.value > 0);
}

function ratingNeeds(projects: readonly ProjectState[], on: string): readonly BacklogNeed[] {
  const unrated = notRatedLately(projects, on);
  const due = roundDue(projects, on);
  const lately = `not been rated since ${addDays(on, -rateEvery)}`;
  return [
    { kind: 'notRatedLately', sentence: sayOfProjects(unrated, lately), figure: unrated },
    { kind: 'roundDue', sentence: sayOfProjects(due, 'no rating from the last month'), figure: due },
  ];
}

function sayOfProjects(figure: Figure, what: string): string {
  return say(figure, 'project has', 'projects have', what);
}

function say(figure: Figure, one: string, many: string, what: string): string {
  return figure.value === 1 ? `1 ${one} ${what}.` : `${withThousands(figure.value)} ${many} ${what}.`;
}

/**
 * Neither rated, nor a rating withheld, nor proposed in the last 92 days. Example: rated on 1 January, asked on
 * 3 April (92 days later): in order; on 4 April: not rated lately.
 */
function notRatedLately(projects: readonly ProjectState[], on: string): Figure {
  return lastRatedBefore(projects, addDays(on, -rateEvery), 'Projects not rated lately');
}

/**
 * The same of the last 31 days. Example: rated on 1 January, asked on 1 February (31 days later): in order; on
 * 2 February: due.
 */
function roundDue(projects: readonly ProjectState[], on: string): Figure {
  return lastRatedBefore(projects, addDays(on, -roundEvery), 'Projects due in the monthly round');
}

function lastRatedBefore(projects: readonly ProjectState[], since: string, label: string): Figure {
  return countOf(
    {
      label,
      unit: 'projects',
      formula: `Open projects proposed before ${since} without a rating, or a reason for withholding one, since then`,
      doesNotTell: `It does not tell whether they are well or ill. ${leavesOutPublished}`,
    },
    projects.filter((project) => (latestRating(project) ?? project.proposed).on < since),
    lastRatedTerm,
  );
}

const lastRatedTerm = perProject((project) => {
  const latest = latestRating(project);
  const last = latest === undefined ? 'never rated' : `last on ${latest.on}`;
  return projectTerm(project, `${project.title.value}: ${last}`, [(latest ?? project.proposed).n]);
});
