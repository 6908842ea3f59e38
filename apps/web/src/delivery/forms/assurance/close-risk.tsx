import { CloseRisk } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(CloseRisk, {
  ...offers.CloseRisk,
  intro: 'It is no longer watched. This does not say that it did not happen.',
  submit: 'Close the risk',
  when: 'When was this decided?',
  why: 'Why is it no longer watched?',
  begin: (_opened, item) => ({ riskId: item?.id }),
  tab: 'assurance',
});
