import { AcceptAnswer } from '@minutebook/domain';

import type { AnyForm } from '../../../recording/form.ts';
import { Answered } from './Asked.tsx';
import { queryForm } from './query-form.ts';

export const form: AnyForm = queryForm(AcceptAnswer, {
  title: 'Say that the query is answered',
  intro: 'This closes the query. It does not say that you agree with the answer.',
  submit: 'It is answered',
  when: 'When did you say so?',
  Above: Answered,
});
