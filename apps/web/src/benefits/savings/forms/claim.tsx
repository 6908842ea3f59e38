import { ClaimSaving } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';

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
  intro: 'What a department says that it saved. Finance verifies it, or refuses it.',
  submit: 'Claim the saving',
  begin: () => ({}),
});
