import { PlanMilestone } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { DayField, LineField } = fieldsOf(PlanMilestone);

function Fields({ project }: OpenedProject) {
  return (
    <>
      <LineField
        name="title"
        label="Milestone"
        hint="What will have been reached, such as “Open to residents”."
        taken={project.milestones.map((one) => one.title)}
      />
      <DayField name="plannedFor" label="Which day is it planned for?" missing="Enter the day it is planned for" />
    </>
  );
}

export const form: AnyForm = projectForm(PlanMilestone, {
  ...offers.PlanMilestone,
  intro: 'Its planned day stays what it is now, for ever. When it moves, put it on another day: both are then shown.',
  submit: 'Plan the milestone',
  when: 'When was it agreed?',
  begin: () => ({ milestoneId: newId() }),
  Fields,
  tab: 'milestones',
});
