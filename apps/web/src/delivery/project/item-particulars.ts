import { expectedDay, latestLevel, quoted } from '@minutebook/domain';
import type { Dependency, Issue, Milestone, ProjectState, Rating, Risk, Stated } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { ratingInWords } from '../public/particulars.ts';
import { severityWords } from './severity-words.ts';

/** One thing that is known of a milestone, dependency, risk, issue or rating of a project, in words. */
export interface ItemParticular {
  /** Tells it apart from those of other things with the same title. */
  readonly key: string;
  readonly label: string;
  readonly words: string;
}

/** What is known of everything that hangs on a project, for comparing two moments; none when there is no project. */
export function itemParticulars(project: ProjectState | undefined): readonly ItemParticular[] {
  if (project === undefined) return [];
  return [
    ...project.milestones.flatMap(ofMilestone),
    ...project.dependencies.map(ofDependency),
    ...project.risks.flatMap(ofRisk),
    ...project.issues.map(ofIssue),
    ...project.ratings.map(ofRating),
  ];
}

function ofMilestone(milestone: Milestone): readonly ItemParticular[] {
  const { milestoneId, title, planned } = milestone;
  const key = `milestone ${milestoneId}`;
  return [
    { key: `${key} planned`, label: `First planned day of “${title}”`, words: formatDay(planned.value) },
    { key: `${key} expected`, label: `Expected day of “${title}”`, words: formatDay(expectedDay(milestone).value) },
    { key: `${key} state`, label: `“${title}”`, words: stateOf(milestone) },
  ];
}

function stateOf({ met, withdrawn }: Milestone): string {
  if (withdrawn !== undefined) return `Withdrawn on ${formatDay(withdrawn.on)}`;
  return met === undefined ? 'Not met' : `Met on ${formatDay(met.on)}`;
}

function ofDependency({ dependencyId, needs, withdrawn }: Dependency): ItemParticular {
  const words = withdrawn === undefined ? 'It stands' : `Withdrawn on ${formatDay(withdrawn.on)}`;
  return { key: `dependency ${dependencyId}`, label: `Dependency ${quoted(needs)}`, words };
}

function ofRisk(risk: Risk): readonly ItemParticular[] {
  const { riskId, title, owner, closed } = risk;
  const level = latestLevel(risk)?.value;
  const key = `risk ${riskId}`;
  return [
    {
      key: `${key} level`,
      label: `Risk “${title}”`,
      words: level === undefined ? 'Not judged' : `Likelihood ${level.likelihood}, impact ${level.impact}`,
    },
    {
      key: `${key} judgements`,
      label: `Judgements of the risk “${title}”`,
      words: risk.levels.map(({ on, value }) => `${formatDay(on)}: ${value.likelihood} × ${value.impact}`).join('; '),
    },
    { key: `${key} response`, label: `What is done about “${title}”`, words: level?.response ?? 'Not stated' },
    { key: `${key} owner`, label: `Who watches “${title}”`, words: owner ?? 'Nobody is named' },
    {
      key: `${key} closed`,
      label: `Whether “${title}” is watched`,
      words: closed === undefined ? 'It is watched' : `Closed on ${formatDay(closed.on)}`,
    },
  ];
}

function ofIssue({ issueId, title, severity, resolved }: Issue): ItemParticular {
  const state = resolved === undefined ? 'open' : `resolved on ${formatDay(resolved.on)}: ${resolved.value}`;
  return { key: `issue ${issueId}`, label: `Issue “${title}”`, words: `${severityWords[severity]} severity, ${state}` };
}

function ofRating({ n, on, value }: Stated<Rating>): ItemParticular {
  return { key: `rating ${n}`, label: `Rating judged on ${formatDay(on)}`, words: ratingInWords(value) };
}
