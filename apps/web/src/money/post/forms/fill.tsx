import { FillPost } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

const { DayField } = fieldsOf(FillPost);

export const form: AnyForm = postForm(FillPost, {
  title: 'Record that it is filled',
  intro: 'Somebody was appointed. Who it is stays out of the ledger.',
  submit: 'Record it',
  when: 'When was somebody appointed?',
  Fields: () => <DayField name="firstDay" label="First day in post" />,
});
