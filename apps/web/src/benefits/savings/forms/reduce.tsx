import { budgetOf, claimOf, leftToTake, ReduceBudgetBySaving, savingsParts } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { FundingLines } from '../../../money/public/FundingLines.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { claimForm, claimsAt } from './claim-form.ts';
import type { OpenedSavings } from './claim-form.ts';

const fields = fieldsOf(ReduceBudgetBySaving);

/** What is taken, of what the budget that the claim names ever had. */
function Taken({ savings, world }: OpenedSavings) {
  const claimId = useWatch({ name: 'claimId' }) as string | undefined;
  const line = claimOf(savings, claimId ?? '')?.line;
  const budget = line && budgetOf(world, line.budgetId);
  return <FundingLines of={fields} name="lines" legend="What is taken, by source and year" budget={budget} less />;
}

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
  Fields: (opened) => <Taken {...opened} />,
});
