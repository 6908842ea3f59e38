import { WithdrawDependency } from '@minutebook/domain';

import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

export const form: AnyForm = projectForm(WithdrawDependency, {
  ...offers.WithdrawDependency,
  intro: 'The project no longer depends on it. This does not say that it was met; say so in the reason if it was.',
  submit: 'Withdraw the dependency',
  when: 'Since when does it no longer hold?',
  why: 'Why does it no longer hold?',
  begin: (_opened, item) => ({ dependencyId: item?.id }),
  tab: 'milestones',
});
