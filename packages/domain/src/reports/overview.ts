import type { LedgerWorld } from '../world.ts';
import type { Role } from '../kernel/entry.ts';
import { count } from '../kernel/figure.ts';
import type { Figure } from '../kernel/figure.ts';
import { byRank, isOpen } from '../delivery/project/particulars/ranking.ts';
import { latestLevel } from '../delivery/project/latest.ts';
import type { ProjectState } from '../delivery/project/state.ts';
import { governanceNeeds } from '../governance/reports/governance-needs.ts';
import type { GovernanceNeed } from '../governance/reports/governance-needs.ts';
import { milestoneDates } from '../delivery/reports/milestone-dates.ts';
import type { MilestoneDates } from '../delivery/reports/milestone-dates.ts';
import { needsYou } from '../delivery/reports/needs-you.ts';
import type { BacklogNeed } from '../delivery/reports/needs-you.ts';
import { projectTerm, standingEntries } from '../delivery/reports/project-term.ts';
import { leavesOutPublished, onlyPublished } from '../delivery/reports/published-projects.ts';
import { ratings } from '../delivery/reports/ratings.ts';
import type { Ratings } from '../delivery/reports/ratings.ts';

/** Something that somebody would act on. */
export type Need = BacklogNeed | GovernanceNeed;

/** Where the programme stands on a day: open projects only, each number able to explain itself. */
export interface Overview {
  readonly open: Figure;
  readonly ratings: Ratings;
  readonly withoutSponsor: Figure;
  readonly unranked: Figure;
  readonly milestones: MilestoneDates;
  readonly highIssues: Figure;
  readonly severeRisks: Figure;
  /** What somebody of the role asked for would act on; nothing is listed that is in order. */
  readonly needsYou: readonly Need[];
}

/** A risk is severe from this product of likelihood and impact on. */
export const severeFrom = 15;

/**
 * The overview of a world, as seen on a day by somebody of a role, who is shown what needs them. Expects a world that was
 * known on that day.
 */
export function overview(world: LedgerWorld, on: string, role: Role = 'programmeManager'): Overview {
  const projects = world.states('project').filter(isOpen).toSorted(byRank);
  const own = projects.filter((project) => !onlyPublished(project));
  const withoutSponsor = withoutSponsorFigure(own);
  const unranked = unrankedFigure(own);
  const milestones = milestoneDates(projects, on);
  return {
    open: openFigure(projects),
    ratings: ratings(projects),
    withoutSponsor,
    unranked,
    milestones,
    highIssues: highIssues(projects),
    severeRisks: severeRisks(projects),
    needsYou: [
      ...governanceNeeds(world, on, role),
      ...(role === 'programmeManager' ? needsYou(own, on, { withoutSponsor, unranked, late: milestones.late }) : []),
    ],
  };
}

function openFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Open projects',
      unit: 'projects',
      formula: 'Projects proposed, less those stopped, closed or no longer listed by their publication',
      doesNotTell: 'It does not tell how large the projects are, or whether any of them was approved.',
    },
    projects.map((project) => projectTerm(project, project.title.value, standingEntries(project))),
  );
}

function withoutSponsorFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects without a sponsor',
      unit: 'projects',
      formula: 'Open projects for which no entry names a sponsor',
      doesNotTell: `It does not tell whether somebody answers for them without an entry that says so. ${leavesOutPublished}`,
    },
    projects
      .filter((project) => project.sponsor === undefined)
      .map((project) => projectTerm(project, project.title.value, standingEntries(project))),
  );
}

function unrankedFigure(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects never ranked',
      unit: 'projects',
      formula: 'Open projects that no entry ranks; they stand in the order they came in',
      doesNotTell: `It does not tell that they matter less than those that are ranked. ${leavesOutPublished}`,
    },
    projects
      .filter((project) => project.ranking === undefined)
      .map((project) => projectTerm(project, project.title.value, standingEntries(project))),
  );
}

function highIssues(projects: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Open issues of high severity',
      unit: 'issues',
      formula: 'Issues of open projects raised with high severity and not resolved',
      doesNotTell: 'It does not tell how much work it would take to resolve them.',
    },
    projects.flatMap((project) =>
      project.issues
        .filter((issue) => issue.severity === 'high' && issue.resolved === undefined)
        .map((issue) => projectTerm(project, `${project.title.value}: ${issue.title}`, [issue.raised.n])),
    ),
  );
}

/** Example: likelihood 4 and impact 4 make 16, which is severe; 3 and 4 make 12, which is not. */
function severeRisks(projects: readonly ProjectState[]): Figure {
  const terms = projects.flatMap((project) =>
    project.risks.flatMap((risk) => {
      const level = latestLevel(risk);
      if (level === undefined || risk.closed !== undefined) return [];
      const { likelihood, impact } = level.value;
      if (likelihood * impact < severeFrom) return [];
      const label = `${project.title.value}: ${risk.title} (${likelihood} × ${impact} = ${likelihood * impact})`;
      return [projectTerm(project, label, [risk.levels[0]?.n, level.n])];
    }),
  );
  return count(
    {
      label: 'Severe risks',
      unit: 'risks',
      formula: `Open risks of open projects whose likelihood × impact, each from 1 to 5, is ${severeFrom} or more`,
      doesNotTell: 'It does not tell what they would cost, and the levels are judgements, not measurements.',
    },
    terms,
  );
}
