import { AdvertisePost } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

const { DayField } = fieldsOf(AdvertisePost);

export const form: AnyForm = postForm(AdvertisePost, {
  title: 'Record that it is advertised',
  intro: 'The post is advertised until the closing day. What came of it is recorded afterwards.',
  submit: 'Record it',
  when: 'When was it advertised?',
  Fields: () => <DayField name="closingDay" label="Closing day" />,
});
