import { DeclineAllocation } from '@minutebook/domain';

import type { AnyForm } from '../../recording/form.ts';
import { budgetForm } from './budget-form.ts';
import { openProposals } from './items.ts';

export const form: AnyForm = budgetForm(DeclineAllocation, {
  title: 'Decline what was proposed',
  intro: 'The money is not allocated. It can be proposed again.',
  submit: 'Decline it',
  when: 'When was it declined?',
  items: openProposals,
  begin: (_opened, item) => ({ allocationId: item?.id }),
});
