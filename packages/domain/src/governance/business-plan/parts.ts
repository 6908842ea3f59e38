import type { Section } from './events.ts';
import type { BusinessPlanState, PlanContent } from './state.ts';
import { sectionWords } from './words.ts';

/** The option of the working plan with this id. */
export function optionOf(state: BusinessPlanState | undefined, optionId: string) {
  return state?.content.options.find((one) => one.value.optionId === optionId);
}

/** The risk of the working plan with this id. */
export function riskOf(state: BusinessPlanState | undefined, riskId: string) {
  return state?.content.risks.find((one) => one.value.riskId === riskId);
}

/** The sections in which a plan says nothing at all, in the order of a plan. */
export function sectionsLeftOut(content: PlanContent): readonly Section[] {
  return (Object.keys(sectionWords) as Section[]).filter((section) => isLeftOut(section, content));
}

/** Whether a plan says nothing at all in a section. */
export function isLeftOut(section: Section, { cases, ...content }: PlanContent): boolean {
  switch (section) {
    case 'strategic':
    case 'economic':
    case 'commercial':
    case 'financial':
    case 'management':
      return cases[section] === undefined;
    case 'options':
      return content.options.length === 0;
    case 'costProfile':
      return content.costs === undefined;
    case 'benefitProfile':
      return content.benefits === undefined;
    case 'risks':
      return content.risks.length === 0;
    case 'inclusion':
      return content.inclusion === undefined;
    case 'workforce':
      return content.workforce === undefined;
  }
}
