import { backlog, DeclareDependency } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { offers } from '../offers.ts';
import { apartOf } from '../../public/apart.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField, SelectField } = fieldsOf(DeclareDependency);

function Fields({ project, world }: OpenedProject) {
  const others = backlog(world)
    .rows.map((row) => row.project)
    .filter(({ projectId }) => projectId !== project.projectId)
    .map((one) => ({ value: one.projectId, label: one.title.value, apart: apartOf(one, world) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <>
      <ProseField
        name="needs"
        label="What does it need?"
        hint="What the project cannot go on without, such as “the new telephone system in use at every office”."
        missing="Enter what it needs"
      />
      <SelectField
        name="onProjectId"
        label="Which project of the backlog gives it that? (optional)"
        hint="Leave it when it comes from elsewhere."
        options={others}
      />
    </>
  );
}

export const form: AnyForm = projectForm(DeclareDependency, {
  ...offers.DeclareDependency,
  intro: 'States what the project cannot go on without: another project, or something else in words.',
  submit: 'Declare the dependency',
  when: 'When was it agreed?',
  begin: () => ({ dependencyId: newId() }),
  Fields,
  tab: 'milestones',
});
