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
