import { claimOf, leftToTake, ReduceBudgetBySaving, savingsParts } from '@minutebook/domain';

import { FundingLines } from '../../../money/public/FundingLines.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { claimForm, claimsAt } from './claim-form.ts';

const fields = fieldsOf(ReduceBudgetBySaving);

/** Takes what was verified from the line of a budget that the claim names. */
export const form: AnyForm = claimForm(ReduceBudgetBySaving, {
  title: 'Take a saving from its budget',
  intro:
    'The budget that the claim names is smaller by it, by source and year. Only from here on is it cash, also what was released capacity of a benefit that is not cashable by itself.',
  submit: 'Reduce the budget',
  when: 'When was it taken?',
  items: claimsAt(['verified', 'partlyTaken'], 'Nothing is verified that could be taken.'),
  begin: ({ savings }, item) => {
    const claim = claimOf(savings, item?.id ?? '');
    const { year } = savingsParts(savings.savingsId);
    const amount = claim === undefined ? '' : leftToTake(claim);
    return { claimId: item?.id, reductionId: newId(), lines: [{ fundedBy: 'existingBudget', year, amount }] };
  },
  Fields: () => <FundingLines of={fields} name="lines" legend="What is taken, by source and year" />,
});
