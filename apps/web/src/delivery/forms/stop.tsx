import { StopProject } from '@minutebook/domain';

import { WhatStaysOpen } from './WhatStaysOpen.tsx';
import type { ProjectForm } from './project-form.ts';

export const stop: ProjectForm = {
  command: 'StopProject',
  schema: StopProject,
  title: 'Stop the project',
  intro: 'Stopping ends the project unfinished. The reason is kept with it, for everyone to see.',
  submit: 'Stop the project',
  when: 'When was this decided?',
  why: 'Why is it stopped?',
  begin: () => ({}),
  check: (opened) => (
    <>
      <p className="govuk-body">
        It leaves the backlog, and the projects below it move up. It cannot be taken up again: for that, a new project
        is proposed. Everything recorded about it stays.
      </p>
      <WhatStaysOpen {...opened} />
    </>
  ),
};
