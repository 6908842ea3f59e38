import type { Capability } from '../kernel/capability.ts';
import type { ProjectState } from '../project/index.ts';
import { businessPlanCommands } from './commands.ts';
import type { BusinessPlanCommand } from './commands.ts';
import { decideBusinessPlan } from './decide.ts';
import type { BusinessPlanEvent } from './events.ts';
import { businessPlanFacts } from './facts.ts';
import type { BusinessPlanFacts } from './facts.ts';
import { replayedBusinessPlan } from './replayed.ts';
import { businessPlanRestsOn } from './rests-on.ts';
import type { BusinessPlanState } from './state.ts';

export * from './commands.ts';
export { longestPlan } from './decide.ts';
export * from './digest.ts';
export * from './events.ts';
export type * from './state.ts';
export * from './words.ts';

/** A project's business plan: five cases, options, figures, and the versions that boards decide on. */
export const businessPlan: Capability<
  'businessPlan',
  BusinessPlanState,
  BusinessPlanEvent,
  BusinessPlanCommand,
  BusinessPlanFacts,
  { businessPlan: BusinessPlanState; project: ProjectState }
> = {
  ...replayedBusinessPlan,
  commands: businessPlanCommands,
  idOf: (command) => command.projectId,
  factsFor: businessPlanFacts,
  decide: decideBusinessPlan,
  restsOn: businessPlanRestsOn,
};
