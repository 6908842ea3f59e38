import { CancelCommitment } from '@minutebook/domain';

import type { AnyForm } from '../../recording/form.ts';
import { budgetForm } from './budget-form.ts';
import { openCommitments } from './items.ts';

export const form: AnyForm = budgetForm(CancelCommitment, {
  title: 'Cancel an order',
  intro: 'What is left of it will not be paid.',
  submit: 'Cancel the order',
  when: 'When was it cancelled?',
  items: openCommitments,
  begin: (_opened, item) => ({ commitmentId: item?.id }),
});
