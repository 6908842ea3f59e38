import { CloseRisk } from '@minutebook/domain';

import { openRisks } from './items.ts';
import type { ProjectForm } from './project-form.ts';

export const closeRisk: ProjectForm = {
  command: 'CloseRisk',
  schema: CloseRisk,
  title: 'Close a risk',
  intro: 'It is no longer watched. This does not say that it did not happen.',
  submit: 'Close the risk',
  when: 'When was this decided?',
  why: 'Why is it no longer watched?',
  items: openRisks,
  begin: (_opened, item) => ({ riskId: item?.id }),
  tab: 'assurance',
};
