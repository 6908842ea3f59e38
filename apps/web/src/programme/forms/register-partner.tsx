import { RegisterPartner } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { programmeForm, whoTakesPart } from './programme-form.tsx';
import type { AnyForm } from '../../recording/form.ts';

const { LineField, ProseField } = fieldsOf(RegisterPartner);

/** Registers another body that takes part. */
export const form: AnyForm = programmeForm(
  RegisterPartner,
  {
    title: 'Register a partner',
    intro: 'Another council or body that takes part in the programme. This says nothing of what it pays.',
    submit: 'Register the partner',
    when: 'Since when does it take part?',
    begin: () => ({ partnerId: newId() }),
    Fields: () => (
      <>
        <LineField name="title" label="Title" hint="The body’s full name. Never a person’s name." />
        <ProseField name="part" label="Part" hint="What it does in the programme." missing="Enter what its part is" />
      </>
    ),
  },
  whoTakesPart,
);
