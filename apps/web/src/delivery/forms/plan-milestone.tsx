import { PlanMilestone } from '@minutebook/domain';

import { DayField, LineField } from '../../recording/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return (
    <>
      <LineField name="title" label="Milestone" hint="What will have been reached, such as “Open to residents”." />
      <DayField name="plannedFor" label="Which day is it planned for?" missing="Enter the day it is planned for" />
    </>
  );
}

export const planMilestone: ProjectForm = {
  command: 'PlanMilestone',
  schema: PlanMilestone,
  title: 'Plan a milestone',
  intro: 'Its planned day stays what it is now, for ever. When it moves, put it on another day: both are then shown.',
  submit: 'Plan the milestone',
  when: 'When was it agreed?',
  begin: () => ({ milestoneId: newId() }),
  Fields,
  tab: 'milestones',
};
