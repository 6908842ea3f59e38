import { countOf } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { latestLevel } from '../project/latest.ts';
import { perProject } from '../project/per-project.ts';
import type { ProjectState } from '../project/state.ts';
import { projectTerm, standingTerm } from './project-term.ts';
import { leavesOutPublished } from './published-projects.ts';

/** A risk is severe from this product of likelihood and impact on. */
export const severeFrom = 15;

/** Open projects: neither stopped nor closed, nor left out by their publication. */
export function openFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Open projects',
      unit: 'projects',
      formula: 'Projects proposed, less those stopped, closed or no longer listed by their publication',
      doesNotTell: 'It does not tell how large the projects are, or whether any of them was approved.',
    },
    projects,
    standingTerm,
  );
}

/** Open projects for which no entry names a sponsor. */
export function withoutSponsorFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Projects without a sponsor',
      unit: 'projects',
      formula: 'Open projects for which no entry names a sponsor',
      doesNotTell: `It does not tell whether somebody answers for them without an entry that says so. ${leavesOutPublished}`,
    },
    projects.filter((project) => project.sponsor === undefined),
    standingTerm,
  );
}

/** Open projects that no entry ranks. */
export function unrankedFigure(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Projects never ranked',
      unit: 'projects',
      formula: 'Open projects that no entry ranks; they stand in the order they came in',
      doesNotTell: `It does not tell that they matter less than those that are ranked. ${leavesOutPublished}`,
    },
    projects.filter((project) => project.ranking === undefined),
    standingTerm,
  );
}

/** Issues of high severity that nobody has resolved. */
export function highIssues(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Open issues of high severity',
      unit: 'issues',
      formula: 'Issues of open projects raised with high severity and not resolved',
      doesNotTell: 'It does not tell how much work it would take to resolve them.',
    },
    projects.flatMap(highIssuesOf),
    ({ project, issue }) => projectTerm(project, `${project.title.value}: ${issue.title}`, [issue.raised.n]),
  );
}

const highIssuesOf = perProject((project) =>
  project.issues
    .filter((issue) => issue.severity === 'high' && issue.resolved === undefined)
    .map((issue) => ({ project, issue })),
);

/** Severe risks that are open. Example: likelihood 4 and impact 4 make 16, which is severe; 3 and 4 make 12, which is not. */
export function severeRisks(projects: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Severe risks',
      unit: 'risks',
      formula: `Open risks of open projects whose likelihood × impact, each from 1 to 5, is ${severeFrom} or more`,
      doesNotTell: 'It does not tell what they would cost, and the levels are judgements, not measurements.',
    },
    projects.flatMap(severeRisksOf),
    ({ project, risk, level: { n, value } }) => {
      const { likelihood, impact } = value;
      const label = `${project.title.value}: ${risk.title} (${likelihood} × ${impact} = ${likelihood * impact})`;
      return projectTerm(project, label, [risk.levels[0]?.n, n]);
    },
  );
}

const severeRisksOf = perProject((project) =>
  project.risks.flatMap((risk) => {
    const level = latestLevel(risk);
    if (level === undefined || risk.closed !== undefined) return [];
    const { likelihood, impact } = level.value;
    return likelihood * impact < severeFrom ? [] : [{ project, risk, level }];
  }),
);
