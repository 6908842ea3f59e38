import { MeetMilestone } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(MeetMilestone, {
  ...offers.MeetMilestone,
  intro: 'It was reached on the day that you give below.',
  submit: 'Record that it was met',
  when: 'When was it met?',
  why: 'How is that known?',
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  tab: 'milestones',
});
