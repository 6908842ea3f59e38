import { PauseProject } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(PauseProject, {
  ...offers.PauseProject,
  intro: 'Delivery rests until an entry says that it goes on. The approval stays what it is.',
  submit: 'Let delivery rest',
  why: 'Why does it rest?',
  tab: 'governance',
});
