import { newest } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import { perProject } from './per-project.ts';
import type { Milestone, ProjectState, Rating, Risk, RiskLevel } from './state.ts';

/** The rating in force, or why there is none; `undefined` when nobody ever rated the project or withheld a rating. */
export const latestRating: (project: ProjectState) => Stated<Rating> | undefined = perProject(({ ratings }) =>
  newest(ratings),
);

/** The day a milestone is expected on: by the newest forecast, or as planned when there is no forecast. */
export function expectedDay(milestone: Milestone): Stated<string> {
  return newest(milestone.forecasts) ?? milestone.planned;
}

/** The newest judgement of a risk. */
export function latestLevel(risk: Risk): Stated<RiskLevel> | undefined {
  return newest(risk.levels);
}

/** The milestone still to be met that is expected first; of one day, the one that was planned first. */
export const nextMilestone: (project: ProjectState) => Milestone | undefined = perProject(
  ({ milestones }) =>
    milestones
      .filter(({ met, withdrawn }) => met === undefined && withdrawn === undefined)
      .toSorted((one, other) => inOrder(expectedDay(one).value, expectedDay(other).value))[0],
);

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The open risk of the highest likelihood times impact, by its newest judgement; of equals, the one raised first. */
export const worstRisk: (project: ProjectState) => Risk | undefined = perProject(
  ({ risks }) =>
    risks.filter(({ closed }) => closed === undefined).toSorted((one, other) => weightOf(other) - weightOf(one))[0],
);

function weightOf(risk: Risk): number {
  const level = latestLevel(risk)?.value;
  return level === undefined ? 0 : level.likelihood * level.impact;
}
