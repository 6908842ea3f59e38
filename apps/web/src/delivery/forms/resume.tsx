import { ResumeProject } from '@minutebook/domain';

import type { ProjectForm } from './project-form.ts';
import { UnderApproval } from './start.tsx';

export const resume: ProjectForm = {
  command: 'ResumeProject',
  schema: ResumeProject,
  title: 'Go on with delivery',
  intro: 'Delivery that rested goes on, under an approval of the plan that is current.',
  submit: 'Go on with delivery',
  begin: () => ({}),
  Fields: UnderApproval,
  tab: 'governance',
};
