import { aboveClaimed, claimOf, VerifySaving } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { ClaimAtHand } from './ClaimAtHand.tsx';
import { claimForm, claimsAt } from './claim-form.ts';
import type { OpenedSavings } from './claim-form.ts';

const { MoneyField, ProseField } = fieldsOf(VerifySaving);

/** Says with whatever else is wrong that more is verified than is claimed. */
function upToTheClaim({ savings }: OpenedSavings, claimId: unknown) {
  const claim = typeof claimId === 'string' ? claimOf(savings, claimId) : undefined;
  if (claim === undefined) return VerifySaving;
  const amount = VerifySaving.shape.amount.superRefine((verified, context) => {
    const refusal = aboveClaimed(verified, claim);
    if (refusal !== undefined) context.addIssue({ code: 'custom', message: `${refusal.sentence} ${refusal.remedy}` });
  });
  return VerifySaving.extend({ amount });
}

/** Records how much of a claim finance found to have been saved. */
export const form: AnyForm = claimForm(VerifySaving, {
  title: 'Verify a saving',
  intro:
    'How much of a claim was saved, and upon what. Who made the claim does not verify it; no budget gets smaller yet. Of a benefit that is not cashable this is released capacity, which becomes cashable when a budget is reduced by it.',
  submit: 'Verify the saving',
  when: 'When was it verified?',
  reasonsAsked: true,
  stricter: (opened, { claimId }) => upToTheClaim(opened, claimId as unknown),
  items: claimsAt(['claimed'], 'No claim waits.'),
  begin: ({ savings }, item) => ({ claimId: item?.id, amount: claimOf(savings, item?.id ?? '')?.amount }),
  Fields: (opened) => (
    <>
      <ClaimAtHand {...opened} />
      <MoneyField
        name="amount"
        label="Verified, in pounds"
        hint="No more than is claimed, and than the figure has left."
      />
      <ProseField
        name="evidence"
        label="Evidence"
        hint="What was looked at, so that somebody else could find the same."
      />
    </>
  ),
});
