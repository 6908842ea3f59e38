import { newestOf, restsOnEverything, restsOnNothing } from '../kernel/capability.ts';
import type { BusinessPlanCommand } from './commands.ts';
import type { BusinessPlanState } from './state.ts';

/**
 * What the author of a part must have seen is the part itself, so that two authors of different parts never stop each
 * other; who issues must have seen everything that is frozen, and who withdraws a version its sign-offs. A version stays
 * what it is: a sign-off rests on nothing.
 */
export function businessPlanRestsOn(command: BusinessPlanCommand, state: BusinessPlanState | undefined): number {
  if (state === undefined) return restsOnNothing;
  const { content } = state;
  switch (command.type) {
    case 'BeginBusinessPlan':
      return newestOf(content.planType);
    case 'WriteCase':
      return newestOf(content.cases[command.case]);
    case 'AppraiseOption':
      return newestOf(content.options.find((one) => one.value.optionId === command.optionId));
    case 'StateCostProfile':
      return newestOf(content.costs);
    case 'StateBenefitProfile':
      return newestOf(content.benefits);
    case 'StateRisk':
      return newestOf(content.risks.find((one) => one.value.riskId === command.riskId));
    case 'AssessInclusion':
      return newestOf(content.inclusion);
    case 'AssessWorkforceImpact':
      return newestOf(content.workforce);
    case 'IssueBusinessPlanVersion':
      return restsOnEverything;
    case 'WithdrawBusinessPlan':
      return newestOf(...(state.versions.find((one) => one.version === command.version)?.signOffs ?? []));
    case 'GiveSignOff':
      return restsOnNothing;
  }
}
