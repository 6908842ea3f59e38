import { defineCommand } from '../../kernel/command.ts';
import { everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { BenefitEvent } from './events.ts';
import type { BenefitState } from './state.ts';

const { goesOn } = rulesFor<BenefitState, BenefitEvent, States>();

const by = managers;

const benefit = { benefitId: id };

/** Records what somebody found who looked at it. */
export const ReviewBenefit = defineCommand('ReviewBenefit', { ...benefit, ...event.BenefitReviewed.schema.shape });

/** Whoever looked may have found the same as before. */
const review = goesOn(ReviewBenefit, {
  by,
  records: 'BenefitReviewed',
  restsOn: nothing,
  decide: (command) => {
    const { outlook, findings } = command;
    return accepted({ type: 'BenefitReviewed', data: { outlook, findings, by: command.by } });
  },
});

/** Says that it came, as the evidence shows. */
export const RealiseBenefit = defineCommand('RealiseBenefit', { ...benefit, ...event.BenefitRealised.schema.shape });

/** `BenefitIsRealised`. */
const realise = goesOn(RealiseBenefit, {
  by,
  records: 'BenefitRealised',
  restsOn: everything,
  decide: ({ evidence }, state) =>
    benefitIsRealised(state) ?? accepted({ type: 'BenefitRealised', data: { evidence } }),
});

/** Says that nobody expects it any more, with the reason. */
export const AbandonBenefit = defineCommand('AbandonBenefit', { ...benefit, reason: prose });

/** `BenefitIsRealised`. */
const abandon = goesOn(AbandonBenefit, {
  by,
  records: 'BenefitAbandoned',
  restsOn: everything,
  decide: (_command, state) => benefitIsRealised(state) ?? accepted({ type: 'BenefitAbandoned', data: {} }),
});

function benefitIsRealised({ title, ended }: BenefitState): Refused | undefined {
  if (ended?.value.how !== 'realised') return undefined;
  return refused(
    'BenefitIsRealised',
    `“${title}” was said to have come on ${ended.on}.`,
    'Withdraw that entry first if it did not.',
  );
}

/** Commands about how a benefit comes along, and how it ends. */
export const courseCommands = [review, realise, abandon] as const;
