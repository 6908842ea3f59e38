import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { BusinessPlanCommandOf } from './commands.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanState } from './state.ts';

type Decided = Decision<BusinessPlanEvent>;

/** `OptionIsNotInThePlan`, `OptionWasNotAppraisedYet`. */
export function withdrawOption(
  { optionId, effectiveOn }: BusinessPlanCommandOf<'WithdrawOption'>,
  { content }: BusinessPlanState,
): Decided {
  const option = content.options.find((one) => one.value.optionId === optionId);
  if (option === undefined) {
    return refused('OptionIsNotInThePlan', 'The plan has no such option.', 'Choose one of its options.');
  }
  return (
    tooEarly('OptionWasNotAppraisedYet', 'option had not been appraised', option, effectiveOn) ??
    accepted({ type: 'OptionWithdrawn', data: { optionId } })
  );
}

/** `RiskIsNotInThePlan`, `RiskWasNotStatedYet`. */
export function withdrawPlanRisk(
  { riskId, effectiveOn }: BusinessPlanCommandOf<'WithdrawPlanRisk'>,
  { content }: BusinessPlanState,
): Decided {
  const risk = content.risks.find((one) => one.value.riskId === riskId);
  if (risk === undefined) {
    return refused('RiskIsNotInThePlan', 'The plan states no such risk.', 'Choose one of its risks.');
  }
  return (
    tooEarly('RiskWasNotStatedYet', 'risk had not been stated', risk, effectiveOn) ??
    accepted({ type: 'PlanRiskWithdrawn', data: { riskId } })
  );
}

function tooEarly(refusal: string, had: string, { on }: Stated<unknown>, effectiveOn: string): Refused | undefined {
  if (effectiveOn >= on) return undefined;
  return refused(refusal, `On ${effectiveOn} this ${had}; that happened on ${on}.`, 'Give a day on or after that day.');
}
