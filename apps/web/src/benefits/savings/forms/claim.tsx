import { ClaimSaving } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { BasisField, BenefitField, LineField, MonthFields } from './ClaimFields.tsx';
import { WhoseField } from './WhoseField.tsx';

const { MoneyField } = fieldsOf(ClaimSaving);

interface Opened {
  readonly claimId: string;
  readonly world: LedgerWorld;
}

/** Claims that a department saved something. */
export const form: AnyForm = formOf({
  schema: ClaimSaving,
  subject: {
    what: 'claim',
    open: (world): Opened => ({ claimId: newId(), world }),
    ids: ({ claimId }) => ({ claimId }),
    back: () => ({ path: '/benefits/savings', words: 'Back to the savings' }),
    next: () => ({ to: '/benefits/savings' }),
  },
  title: 'Claim a saving',
  intro:
    'What a department says that it saved. Finance verifies it, or refuses it; until a budget is smaller, it is no cash. That holds for capacity that was released as well: it becomes cashable by the reduction.',
  submit: 'Claim the saving',
  when: 'When is it claimed?',
  begin: () => ({}),
  Fields: ({ world }) => (
    <>
      <WhoseField world={world} />
      <BenefitField world={world} />
      <MonthFields />
      <BasisField world={world} />
      <LineField world={world} />
      <MoneyField
        name="amount"
        label="Claimed, in pounds"
        hint="No more than the figure gives, with what is claimed of it already."
      />
    </>
  ),
});
