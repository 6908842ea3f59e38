import { AlignProject } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { CheckboxField } = fieldsOf(AlignProject);

/** Aims in force, and those that the project serves already though they were retired since. */
function Fields({ project, world }: OpenedProject) {
  const served = project.aimIds?.value ?? [];
  const aims = world
    .states('programme')
    .flatMap((programme) => programme.aims)
    .filter(({ aimId, retired }) => retired === undefined || served.includes(aimId));
  if (aims.length === 0) {
    return (
      <p className="govuk-body">
        No aim is in force. <Link to="/settings/adopt-aim">Adopt one</Link> first.
      </p>
    );
  }
  const options = aims.map(({ aimId, title, description, retired }) => {
    const hint =
      retired === undefined ? description : 'Retired since; it cannot be chosen again once it is taken away.';
    return { value: aimId, label: title, ...(hint === undefined ? {} : { hint }) };
  });
  return (
    <CheckboxField
      name="aimIds"
      label="Which aims does it serve?"
      hint="Choose all that apply. None is an answer too."
      options={options}
    />
  );
}

export const form: AnyForm = projectForm(AlignProject, {
  ...offers.AlignProject,
  intro: 'The project then serves these aims, and no others.',
  submit: 'Record the aims',
  when: 'When was it agreed?',
  why: 'Why these?',
  begin: ({ project }) => ({ aimIds: [...(project.aimIds?.value ?? [])] }),
  Fields,
});
