import { caseWords, planTypeWords, pounds, signOffWords, verdictWords } from '@minutebook/domain';
import type { BusinessPlanState, PlanVersion } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of the working copy of a business plan and of its versions, in words; nothing before it was begun. */
export function planParticulars(plan: BusinessPlanState | undefined): readonly Known[] {
  if (plan === undefined) return [];
  const { planType, cases, options, costs, benefits, risks, inclusion, workforce } = plan.content;
  const total = costs?.value.reduce((sum, line) => sum + line.amount, 0);
  return [
    { label: 'Type of plan', words: planTypeWords[planType.value] },
    ...Object.entries(caseWords).flatMap(([name, label]): readonly Known[] => {
      const text = cases[name as keyof typeof cases]?.value;
      return text === undefined ? [] : [{ label, words: beginningOf(text) }];
    }),
    ...options.map(({ value }) => ({
      key: `option ${value.optionId}`,
      label: `Option “${value.title}”`,
      words: `${verdictWords[value.verdict]}: ${beginningOf(value.because)}`,
    })),
    ...(costs === undefined ? [] : [{ label: 'Costs', words: `${pounds(total ?? 0)} in all` }]),
    ...(benefits === undefined
      ? []
      : [{ label: 'Benefits', words: benefits.value.map((one) => one.title).join('; ') }]),
    ...risks.map(({ value }) => ({
      key: `risk ${value.riskId}`,
      label: `Risk “${value.title}”`,
      words: `${value.likelihood} × ${value.impact}: ${beginningOf(value.response)}`,
    })),
    ...(inclusion === undefined
      ? []
      : [{ label: 'Who loses a choice', words: beginningOf(inclusion.value.whoLosesAChoice) }]),
    ...(workforce === undefined ? [] : [{ label: 'Effect on staff', words: beginningOf(workforce.value.impact) }]),
    ...plan.versions.map(ofVersion),
    ...plan.takenUp.map(({ value, n }) => ({
      key: `taken up ${n}`,
      label: `Taken up as benefits from version ${value.version}`,
      words: value.benefits.map((one) => one.title).join('; '),
    })),
  ];
}

function ofVersion({ version, issued, signOffs, withdrawn }: PlanVersion): Known {
  const signed = signOffs.map((one) => signOffWords[one.value.kind].toLowerCase()).join(', ');
  return {
    label: `Version ${version}`,
    words: [
      `Issued on ${formatDay(issued.on)}`,
      ...(signed === '' ? [] : [`signed off for ${signed}`]),
      ...(withdrawn === undefined ? [] : [`withdrawn on ${formatDay(withdrawn.on)}`]),
    ].join(', '),
  };
}

/** The beginning of a long text, with its length where it goes on. */
function beginningOf(text: string): string {
  const most = 160;
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length} characters)`;
}
