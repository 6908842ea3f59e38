import { StopProject } from '@minutebook/domain';

import { WhatStaysOpen } from './WhatStaysOpen.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(StopProject, {
  ...offers.StopProject,
  intro: 'Stopping ends the project unfinished. The reason is kept with it, for everyone to see.',
  submit: 'Stop the project',
  when: 'When was this decided?',
  why: 'Why is it stopped?',
  Beforehand: ({ children, ...opened }) => (
    <>
      <p className="govuk-body">
        It leaves the backlog, and the projects below it move up. It cannot be taken up again: for that, a new project
        is proposed. Everything recorded about it stays.
      </p>
      <WhatStaysOpen {...opened} />
      {children}
    </>
  ),
});
