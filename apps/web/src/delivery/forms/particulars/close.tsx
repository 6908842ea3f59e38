import { CloseProject } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { WhatStaysOpen } from './WhatStaysOpen.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(CloseProject);

function Fields() {
  return (
    <ProseField
      name="delivered"
      label="What does it leave behind?"
      hint="What residents or officers have now that they had not before."
      missing="Say what it leaves behind"
    />
  );
}

export const form: AnyForm = projectForm(CloseProject, {
  ...offers.CloseProject,
  intro: 'Closing says that the project delivered what it was to deliver.',
  submit: 'Close the project',
  when: 'When was it closed?',
  Beforehand: ({ children, ...opened }) => (
    <>
      <p className="govuk-body">
        It leaves the backlog, and the projects below it move up. It cannot be opened again: for more work, a new
        project is proposed.
      </p>
      <WhatStaysOpen {...opened} />
      {children}
    </>
  ),
  Fields,
});
