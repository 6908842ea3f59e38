import type { Section } from './events.ts';
import type { BusinessPlanState, PlanContent } from './state.ts';

/** The option of the working plan with this id. */
export function optionOf(state: BusinessPlanState | undefined, optionId: string) {
  return state?.content.options.find((one) => one.value.optionId === optionId);
}

/** The risk of the working plan with this id. */
export function riskOf(state: BusinessPlanState | undefined, riskId: string) {
  return state?.content.risks.find((one) => one.value.riskId === riskId);
}

/** The sections in which a plan says nothing at all, in the order of a plan. */
export function sectionsLeftOut({ cases, ...content }: PlanContent): readonly Section[] {
  const said: Record<Section, boolean> = {
    strategic: cases.strategic !== undefined,
    economic: cases.economic !== undefined,
    commercial: cases.commercial !== undefined,
    financial: cases.financial !== undefined,
    management: cases.management !== undefined,
    options: content.options.length > 0,
    costProfile: content.costs !== undefined,
    benefitProfile: content.benefits !== undefined,
    risks: content.risks.length > 0,
    inclusion: content.inclusion !== undefined,
    workforce: content.workforce !== undefined,
  };
  return (Object.keys(said) as Section[]).filter((section) => !said[section]);
}
