import type { BusinessPlanState } from './state.ts';

/** The option of the working plan with this id. */
export function optionOf(state: BusinessPlanState | undefined, optionId: string) {
  return state?.content.options.find((one) => one.value.optionId === optionId);
}

/** The risk of the working plan with this id. */
export function riskOf(state: BusinessPlanState | undefined, riskId: string) {
  return state?.content.risks.find((one) => one.value.riskId === riskId);
}
