import { WithdrawMilestone } from '@minutebook/domain';

import { openMilestones } from './items.ts';
import type { ProjectForm } from './project-form.ts';

export const withdrawMilestone: ProjectForm = {
  command: 'WithdrawMilestone',
  schema: WithdrawMilestone,
  title: 'Withdraw a milestone',
  intro:
    'It was planned by mistake, or is no longer pursued. It is then neither late nor to come; it stays in the list.',
  submit: 'Withdraw the milestone',
  when: 'When was this decided?',
  why: 'Why is it withdrawn?',
  items: openMilestones,
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
};
