import { ReturnSaving } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { claimForm, reductionsThere } from './claim-form.ts';

/** Gives back to a budget what a saving took from it. */
export const form: AnyForm = claimForm(ReturnSaving, {
  title: 'Return a saving to its budget',
  intro: 'What was taken is approved again, where it was taken from. What was verified stays verified.',
  submit: 'Return it',
  when: 'When was it returned?',
  why: 'Why is it returned?',
  items: reductionsThere,
  begin: ({ savings }, item) => ({
    claimId: savings.claims.find((one) => one.reductions.some(({ reductionId }) => reductionId === item?.id))?.claimId,
    reductionId: item?.id,
  }),
});
