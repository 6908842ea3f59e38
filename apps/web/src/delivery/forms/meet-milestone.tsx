import { MeetMilestone } from '@minutebook/domain';

import { openMilestones } from './items.ts';
import type { ProjectForm } from './project-form.ts';

export const meetMilestone: ProjectForm = {
  command: 'MeetMilestone',
  schema: MeetMilestone,
  title: 'State that a milestone was met',
  intro: 'It was reached on the day that you give below.',
  submit: 'Record that it was met',
  when: 'When was it met?',
  why: 'How is that known?',
  items: openMilestones,
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
};
