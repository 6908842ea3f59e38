import type { CaseName, CostLine, PlannedBenefit, PlanType, Section, SignOffKind } from './events.ts';
import type { Option } from './state.ts';

/** The words of the screen for the codes of the ledger. */
export const planTypeWords: Record<PlanType, string> = {
  justification: 'Justification',
  strategicOutline: 'Strategic outline',
  outline: 'Outline plan',
  full: 'Full plan',
};

export const caseWords: Record<CaseName, string> = {
  strategic: 'Strategic case',
  economic: 'Economic case',
  commercial: 'Commercial case',
  financial: 'Financial case',
  management: 'Management case',
};

export const sectionWords: Record<Section, string> = {
  ...caseWords,
  options: 'Options',
  costProfile: 'Costs by year',
  benefitProfile: 'Benefits by year',
  risks: 'Risks',
  inclusion: 'Who loses a choice',
  workforce: 'Effect on staff',
};

export const signOffWords: Record<SignOffKind, string> = {
  finance: 'Finance',
  legal: 'Legal',
  procurement: 'Procurement',
  equalities: 'Equalities',
  informationGovernance: 'Information governance',
  humanResources: 'Human resources',
};

export const benefitClassWords: Record<PlannedBenefit['class'], string> = {
  cashable: 'Cashable',
  nonCashable: 'Not cashable',
  costAvoidance: 'Cost avoided',
  income: 'Income',
  qualitative: 'Qualitative',
};

export const costKindWords: Record<CostLine['kind'], string> = { capital: 'capital', revenue: 'revenue' };

export const verdictWords: Record<Option['verdict'], string> = {
  preferred: 'preferred',
  kept: 'kept',
  rejected: 'rejected',
};
