import { ResumeProject } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import { UnderApproval } from './UnderApproval.tsx';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(ResumeProject, {
  ...offers.ResumeProject,
  intro: 'Delivery that rested goes on, under an approval of the plan that is current.',
  submit: 'Go on with delivery',
  Fields: UnderApproval,
  tab: 'governance',
});
