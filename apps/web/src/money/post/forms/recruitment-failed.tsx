import { RecordFailedRecruitment } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

export const form: AnyForm = postForm(RecordFailedRecruitment, {
  title: 'Record that recruitment failed',
  intro: 'Nobody was appointed upon the last advertisement. The post stays, and stays vacant.',
  submit: 'Record it',
  why: 'Why was nobody appointed? Name no person.',
});
