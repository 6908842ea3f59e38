import { WithdrawDependency } from '@minutebook/domain';

import { standingDependencies } from './items.ts';
import type { ProjectForm } from './project-form.ts';

export const withdrawDependency: ProjectForm = {
  command: 'WithdrawDependency',
  schema: WithdrawDependency,
  title: 'Withdraw a dependency',
  intro: 'The project no longer depends on it. This does not say that it was met; say so in the reason if it was.',
  submit: 'Withdraw the dependency',
  when: 'Since when does it no longer hold?',
  why: 'Why does it no longer hold?',
  items: standingDependencies,
  begin: (_opened, item) => ({ dependencyId: item?.id }),
  tab: 'milestones',
};
