import { EndAgreement } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { agreementForm } from './agreement-form.ts';

export const form: AnyForm = agreementForm(EndAgreement, {
  title: 'End the agreement',
  intro: 'From the day on it is over, whatever its last day was.',
  submit: 'End the agreement',
  when: 'From which day is it over?',
});
