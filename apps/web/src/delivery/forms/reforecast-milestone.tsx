import { ReforecastMilestone } from '@minutebook/domain';

import { DayField } from '../../recording/fields.tsx';
import { openMilestones } from './items.ts';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return (
    <DayField name="forecastFor" label="Which day is it expected on now?" missing="Enter the day it is expected on" />
  );
}

export const reforecastMilestone: ProjectForm = {
  command: 'ReforecastMilestone',
  schema: ReforecastMilestone,
  title: 'Expect a milestone on another day',
  intro: 'The first plan stays beside the new day, and everyone sees how far it moved and why.',
  submit: 'Record the new day',
  when: 'When was this decided?',
  why: 'Why does it move?',
  items: openMilestones,
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  Fields,
  tab: 'milestones',
};
