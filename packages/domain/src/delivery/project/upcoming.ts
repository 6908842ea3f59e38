import { inOrder } from '../../kernel/day.ts';
import { expectedDay, latestLevel } from './latest.ts';
import { perProject } from './per-project.ts';
import type { Milestone, ProjectState, Risk } from './state.ts';

/** The milestone still to be met that is expected first; of one day, the one that was planned first. */
export const nextMilestone: (project: ProjectState) => Milestone | undefined = perProject(
  ({ milestones }) =>
    milestones
      .filter(({ met, withdrawn }) => met === undefined && withdrawn === undefined)
      .toSorted((one, other) => inOrder(expectedDay(one).value, expectedDay(other).value))[0],
);

/** The open risk of the highest likelihood times impact, by its newest judgement; of equals, the one raised first. */
export const worstRisk: (project: ProjectState) => Risk | undefined = perProject(
  ({ risks }) =>
    risks.filter(({ closed }) => closed === undefined).toSorted((one, other) => weightOf(other) - weightOf(one))[0],
);

function weightOf(risk: Risk): number {
  const level = latestLevel(risk)?.value;
  return level === undefined ? 0 : level.likelihood * level.impact;
}
