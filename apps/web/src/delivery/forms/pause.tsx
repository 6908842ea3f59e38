import { PauseProject } from '@minutebook/domain';

import type { ProjectForm } from './project-form.ts';

export const pause: ProjectForm = {
  command: 'PauseProject',
  schema: PauseProject,
  title: 'Let delivery rest',
  intro: 'Delivery rests until an entry says that it goes on. The approval stays what it is.',
  submit: 'Let delivery rest',
  why: 'Why does it rest?',
  begin: () => ({}),
  tab: 'governance',
};
