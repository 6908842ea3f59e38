import { WithdrawClaim } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { claimForm, claimsAt } from './claim-form.ts';

/** Takes a claim back. */
export const form: AnyForm = claimForm(WithdrawClaim, {
  title: 'Withdraw a claim',
  intro: 'It counts nowhere any more. It says nothing of whether anything was saved.',
  submit: 'Withdraw the claim',
  when: 'When was it withdrawn?',
  why: 'Why is it withdrawn?',
  items: claimsAt(
    ['claimed', 'verified'],
    'No claim can be withdrawn: what was taken from a budget is returned first.',
  ),
  begin: (_opened, item) => ({ claimId: item?.id }),
});
