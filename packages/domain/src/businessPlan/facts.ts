import type { Actor } from '../kernel/entry.ts';
import type { World } from '../kernel/world.ts';
import type { ProjectState } from '../project/index.ts';
import type { BusinessPlanCommand } from './commands.ts';
import type { BusinessPlanState } from './state.ts';

export type BusinessPlanWorld = World<{ businessPlan: BusinessPlanState; project: ProjectState }>;

/** What decisions about a plan lean on outside its own stream. */
export interface BusinessPlanFacts {
  /** The project that the plan is of; `undefined` when the ledger holds none. */
  readonly project: ProjectState | undefined;
  /** Who records. */
  readonly by: Actor;
}

/** The facts for every command about a plan. */
export function businessPlanFacts(
  { projectId }: BusinessPlanCommand,
  world: BusinessPlanWorld,
  by: Actor,
): BusinessPlanFacts {
  return { project: world.state('project', projectId), by };
}
