import { ReopenYear } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { accountForm } from './account-form.ts';

export const form: AnyForm = accountForm(ReopenYear, {
  title: 'Open the year again',
  intro: 'What it carried forward is taken back until it is closed anew.',
  submit: 'Open the year',
  when: 'When was it opened again?',
});
