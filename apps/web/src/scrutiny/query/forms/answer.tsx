import { AnswerQuery, queryHolder } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { Asked } from './Asked.tsx';
import { queryForm } from './query-form.ts';

const { ProseField } = fieldsOf(AnswerQuery);

export const form: AnyForm = queryForm(AnswerQuery, {
  title: 'Answer the query',
  intro: ({ query }) =>
    `You answer for ${queryHolder(query)}. A scrutiny member then says whether that answers the query.`,
  submit: 'Record the answer',
  when: 'When was it answered?',
  Above: Asked,
  Fields: () => (
    <ProseField
      name="text"
      label="The answer"
      hint="Name the entries that it rests on, such as “entry 1042”."
      rows={8}
    />
  ),
});
