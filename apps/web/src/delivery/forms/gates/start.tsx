import { StartProject } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import { UnderApproval } from './UnderApproval.tsx';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(StartProject, {
  ...offers.StartProject,
  intro: 'Delivery begins, under an approval of the plan that is current. This spends nothing.',
  submit: 'Start delivery',
  Fields: UnderApproval,
  tab: 'governance',
});
