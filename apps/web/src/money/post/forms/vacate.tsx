import { VacatePost } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

export const form: AnyForm = postForm(VacatePost, {
  title: 'Record that it is vacant',
  intro: 'Nobody is in post from the day on. The post stays.',
  submit: 'Record it',
  when: 'From which day is nobody in post?',
});
