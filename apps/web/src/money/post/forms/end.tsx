import { EndPost } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

export const form: AnyForm = postForm(EndPost, {
  title: 'End the post',
  intro: 'From the day on it is not on the establishment any more, and costs nothing. What it cost before stays.',
  submit: 'End the post',
  when: 'From which day is it not there?',
});
