import { RejectAnswer } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { Answered } from './Asked.tsx';
import { queryForm } from './query-form.ts';

const { ProseField } = fieldsOf(RejectAnswer);

export const form: AnyForm = queryForm(RejectAnswer, {
  title: 'Say what is missing',
  intro: 'The query is open again, with the post that answered it, and its time goes on from the day it was raised.',
  submit: 'It is not answered',
  when: 'When did you say so?',
  Above: Answered,
  Fields: () => <ProseField name="missing" label="What is missing?" />,
});
