import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { BusinessPlanEvent } from './events.ts';
import { optionOf, riskOf } from './parts.ts';
import type { BusinessPlanState } from './state.ts';

const { goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

const by = managers;

const plan = { projectId: id };

/** Takes an option out of the working plan, with the reason. */
export const WithdrawOption = defineCommand('WithdrawOption', {
  ...plan,
  ...event.OptionWithdrawn.schema.shape,
  reason: prose,
});

/** `OptionIsNotInThePlan`, `OptionWasNotAppraisedYet`. */
const withdrawOption = goesOn(WithdrawOption, {
  by,
  records: 'OptionWithdrawn',
  restsOn: ({ optionId }, state) => newestOf(optionOf(state, optionId)),
  decide: ({ optionId, effectiveOn }, state) => {
    const option = optionOf(state, optionId);
    if (option === undefined) {
      return refused('OptionIsNotInThePlan', 'The plan has no such option.', 'Choose one of its options.');
    }
    return (
      tooEarly('OptionWasNotAppraisedYet', 'option had not been appraised', option, effectiveOn) ??
      accepted({ type: 'OptionWithdrawn', data: { optionId } })
    );
  },
});

/** Takes a risk out of the working plan, with the reason. */
export const WithdrawPlanRisk = defineCommand('WithdrawPlanRisk', {
  ...plan,
  ...event.PlanRiskWithdrawn.schema.shape,
  reason: prose,
});

/** `RiskIsNotInThePlan`, `RiskWasNotStatedYet`. */
const withdrawPlanRisk = goesOn(WithdrawPlanRisk, {
  by,
  records: 'PlanRiskWithdrawn',
  restsOn: ({ riskId }, state) => newestOf(riskOf(state, riskId)),
  decide: ({ riskId, effectiveOn }, state) => {
    const risk = riskOf(state, riskId);
    if (risk === undefined) {
      return refused('RiskIsNotInThePlan', 'The plan states no such risk.', 'Choose one of its risks.');
    }
    return (
      tooEarly('RiskWasNotStatedYet', 'risk had not been stated', risk, effectiveOn) ??
      accepted({ type: 'PlanRiskWithdrawn', data: { riskId } })
    );
  },
});

function tooEarly(refusal: string, had: string, { on }: Stated<unknown>, effectiveOn: string): Refused | undefined {
  if (effectiveOn >= on) return undefined;
  return refused(refusal, `On ${effectiveOn} this ${had}; that happened on ${on}.`, 'Give a day on or after that day.');
}

/** Commands that take something out of the working plan. */
export const withdrawnCommands = [withdrawOption, withdrawPlanRisk] as const;
