import { WithdrawMilestoneMet } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(WithdrawMilestoneMet, {
  ...offers.WithdrawMilestoneMet,
  intro: 'It had not been met after all, and is still to come. What was recorded stays in the history.',
  submit: 'Record that it was not met',
  when: 'Since when is that so?',
  why: 'What was wrong?',
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
});
