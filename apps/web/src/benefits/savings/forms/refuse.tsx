import { RefuseSaving } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { claimForm, claimsAt } from './claim-form.ts';

/** Records that finance found nothing of a claim to have been saved. */
export const form: AnyForm = claimForm(RefuseSaving, {
  title: 'Refuse a saving',
  intro:
    'Finance found that nothing of it counts as saved: because it was not, or because it counts elsewhere already. What was claimed may be claimed anew, upon other evidence.',
  submit: 'Refuse the saving',
  when: 'When was it refused?',
  why: 'Why is it refused?',
  items: claimsAt(['claimed'], 'No claim waits.'),
  begin: (_opened, item) => ({ claimId: item?.id }),
});
