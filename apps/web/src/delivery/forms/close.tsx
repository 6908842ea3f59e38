import { CloseProject } from '@minutebook/domain';

import { ProseField } from '../../recording/fields.tsx';
import { WhatStaysOpen } from './WhatStaysOpen.tsx';
import type { ProjectForm } from './project-form.ts';

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

export const close: ProjectForm = {
  command: 'CloseProject',
  schema: CloseProject,
  title: 'Close the project as complete',
  intro: 'Closing says that the project delivered what it was to deliver.',
  submit: 'Close the project',
  when: 'When was it closed?',
  begin: () => ({}),
  check: (opened) => (
    <>
      <p className="govuk-body">
        It leaves the backlog, and the projects below it move up. It cannot be opened again: for more work, a new
        project is proposed.
      </p>
      <WhatStaysOpen {...opened} />
    </>
  ),
  Fields,
};
