import { WithdrawMilestoneMet } from '@minutebook/domain';

import { metMilestones } from './items.ts';
import type { ProjectForm } from './project-form.ts';

export const withdrawMilestoneMet: ProjectForm = {
  command: 'WithdrawMilestoneMet',
  schema: WithdrawMilestoneMet,
  title: 'Take back that a milestone was met',
  intro: 'It had not been met after all, and is still to come. What was recorded stays in the history.',
  submit: 'Record that it was not met',
  when: 'Since when is that so?',
  why: 'What was wrong?',
  items: metMilestones,
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
};
