import type { Entry } from '../kernel/entry.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanWorld } from './facts.ts';
import { caseWords, planTypeWords, signOffWords, verdictWords } from './words.ts';

/** An entry about a business plan in words. */
export function describeBusinessPlan(entry: Entry<BusinessPlanEvent>, _world: BusinessPlanWorld): string {
  switch (entry.type) {
    case 'BusinessPlanBegun':
      return `Business plan begun: ${planTypeWords[entry.data.planType]}`;
    case 'CaseWritten':
      return `${caseWords[entry.data.case]} written, ${entry.data.text.length} characters`;
    case 'OptionAppraised':
      return `Option appraised: ${entry.data.title}, ${verdictWords[entry.data.verdict]}`;
    case 'CostProfileStated':
      return `Costs stated: ${count(entry.data.lines.length, 'line')}`;
    case 'BenefitProfileStated':
      return `Benefits stated: ${entry.data.benefits.map((one) => one.title).join('; ')}`;
    case 'RiskStated':
      return `Risk of the plan stated: ${entry.data.title}, ${entry.data.likelihood} × ${entry.data.impact}`;
    case 'InclusionAssessed':
      return 'Who loses a choice assessed';
    case 'WorkforceImpactAssessed':
      return 'Effect on staff assessed';
    case 'BusinessPlanVersionIssued':
      return `Version ${entry.data.version} of the business plan issued`;
    case 'SignOffGiven':
      return `Version ${entry.data.version} of the business plan signed off for ${signOffWords[entry.data.kind].toLowerCase()} by ${entry.data.post}`;
    case 'BusinessPlanWithdrawn':
      return `Version ${entry.data.version} of the business plan withdrawn`;
  }
}

function count(value: number, one: string): string {
  return value === 1 ? `1 ${one}` : `${value} ${one}s`;
}
