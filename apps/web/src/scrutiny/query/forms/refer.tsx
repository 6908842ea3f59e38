import { queryHolder, ReferQuery } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { Asked } from './Asked.tsx';
import { queryForm } from './query-form.ts';

const { LineField } = fieldsOf(ReferQuery);

export const form: AnyForm = queryForm(ReferQuery, {
  title: 'Refer the query',
  intro: ({ query }) => `${queryHolder(query)} holds it. Another post answers it from then on, and the time goes on.`,
  submit: 'Refer it',
  when: 'When was it referred?',
  why: 'Why is it referred?',
  Above: Asked,
  Fields: () => (
    <LineField
      post="known"
      name="to"
      label="Which post holds the answer?"
      hint="The title of a post, not a person’s name."
    />
  ),
});
