import { WithdrawMilestone } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(WithdrawMilestone, {
  ...offers.WithdrawMilestone,
  intro:
    'It was planned by mistake, or is no longer pursued. It is then neither late nor to come; it stays in the list.',
  submit: 'Withdraw the milestone',
  when: 'When was this decided?',
  why: 'Why is it withdrawn?',
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
});
