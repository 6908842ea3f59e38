import { answeredBy, amended } from '../../kernel/counter.ts';
import type { Words } from '../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../world.ts';
import type { BusinessPlanEvent } from './events.ts';
import { caseWords, planTypeWords, signOffWords, verdictWords } from './words.ts';

const frozen = 'What a version says is frozen.';

/** Entries about a business plan in words. */
export const businessPlanEntryWords: Words<BusinessPlanEvent, States> = {
  BusinessPlanBegun: {
    says: ({ data }) => `Business plan begun: ${planTypeWords[data.planType]}`,
    why: 'asked',
    counter: answeredBy(['BusinessPlanBegun'], 'Begin the plan as another type: what is written in it is carried on.'),
  },
  CaseWritten: {
    says: ({ data }) => `${caseWords[data.case]} written, ${data.text.length} characters`,
    why: 'asked',
    counter: answeredBy(['CaseWritten'], `Write the case again: the newest takes its place. ${frozen}`),
  },
  OptionAppraised: {
    says: ({ data }) => `Option appraised: ${data.title}, ${verdictWords[data.verdict]}`,
    why: { because: 'Why it is judged so' },
    counter: answeredBy(['OptionAppraised', 'OptionWithdrawn'], `Appraise the option again, or withdraw it. ${frozen}`),
  },
  CostProfileStated: {
    says: ({ data }) => `Costs stated: ${count(data.lines.length, 'line')}`,
    why: 'asked',
    counter: answeredBy(['CostProfileStated'], `State the costs again: the newest take their place. ${frozen}`),
  },
  BenefitProfileStated: {
    says: ({ data }) => `Benefits stated: ${data.benefits.map((one) => one.title).join('; ')}`,
    why: 'asked',
    counter: answeredBy(['BenefitProfileStated'], `State the benefits again: the newest take their place. ${frozen}`),
  },
  RiskStated: {
    says: ({ data }) => `Risk of the plan stated: ${data.title}, ${data.likelihood} × ${data.impact}`,
    why: { response: 'What is done about it' },
    counter: answeredBy(['RiskStated', 'PlanRiskWithdrawn'], `State the risk again, or withdraw it. ${frozen}`),
  },
  OptionWithdrawn: {
    says: ({ data, stream, n }, world) =>
      `Option withdrawn: ${titleOf('OptionAppraised', data.optionId, stream, n, world)}`,
    why: 'asked',
    counter: answeredBy(['OptionAppraised'], `Appraise the option again. ${frozen}`),
  },
  PlanRiskWithdrawn: {
    says: ({ data, stream, n }, world) =>
      `Risk of the plan withdrawn: ${titleOf('RiskStated', data.riskId, stream, n, world)}`,
    why: 'asked',
    counter: answeredBy(['RiskStated'], `State the risk again. ${frozen}`),
  },
  InclusionAssessed: {
    says: () => 'Who loses a choice assessed',
    why: { whoLosesAChoice: 'Who loses a choice', whatIsKept: 'What is kept for them' },
    counter: answeredBy(['InclusionAssessed'], `Assess it again: the newest takes its place. ${frozen}`),
  },
  WorkforceImpactAssessed: {
    says: () => 'Effect on staff assessed',
    why: { impact: 'Effect on staff', consultation: 'What staff were asked' },
    counter: answeredBy(['WorkforceImpactAssessed'], `Assess it again: the newest takes its place. ${frozen}`),
  },
  BusinessPlanVersionIssued: {
    says: ({ data }) => `Version ${data.version} of the business plan issued`,
    why: { note: 'What is new in it' },
    counter: answeredBy(['BusinessPlanWithdrawn'], 'Withdraw the version, and issue another.'),
  },
  SignOffGiven: {
    says: ({ data: { version, kind, post } }) =>
      `Version ${version} of the business plan signed off for ${signOffWords[kind].toLowerCase()} by ${post}`,
    why: { statement: 'Statement' },
    counter: {
      ...amended,
      sameRole: true,
      restated: 'Withdraw the sign-off, and have it given anew: what somebody agreed to is never put in other words.',
    },
  },
  BusinessPlanWithdrawn: {
    says: ({ data }) => `Version ${data.version} of the business plan withdrawn`,
    why: 'asked',
    counter: answeredBy(['BusinessPlanVersionIssued'], 'Issue the plan again, as the next version.'),
  },
  BenefitProfileTakenUp: {
    says: ({ data: { version, benefits } }) =>
      `Benefits of version ${version} taken up: ${benefits.map((one) => one.title).join('; ')}`,
    why: 'none',
    counter: answeredBy(
      ['BenefitAbandoned'],
      'Each benefit is corrected, withdrawn or abandoned on its own page: what the plan promised stays.',
    ),
  },
};

/** The title of an option or risk as last stated before entry `n`; its id in a world that does not know it. */
function titleOf(
  type: 'OptionAppraised' | 'RiskStated',
  id: string,
  stream: string,
  n: number,
  world: LedgerWorld,
): string {
  const known = world.history(stream).findLast((entry) => {
    const { optionId, riskId } = entry.data as { readonly optionId?: string; readonly riskId?: string };
    return entry.n < n && entry.type === type && (optionId ?? riskId) === id;
  });
  return (known?.data as { readonly title?: string } | undefined)?.title ?? id;
}

function count(value: number, one: string): string {
  return value === 1 ? `1 ${one}` : `${value} ${one}s`;
}
