import { AdoptAim } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { programmeForm } from './programme-form.tsx';
import type { AnyForm } from '../../recording/form.ts';

const { LineField, ProseField } = fieldsOf(AdoptAim);

/** Takes up a corporate priority. */
export const form: AnyForm = programmeForm(AdoptAim, {
  title: 'Adopt an aim',
  intro: 'An aim is a corporate priority of the council. Projects can then state that they serve it.',
  submit: 'Adopt the aim',
  when: 'When was it adopted?',
  why: 'Why is it adopted?',
  begin: () => ({ aimId: newId() }),
  Fields: () => (
    <>
      <LineField name="title" label="Title" hint="In a few words, such as “Digital by default”." />
      <ProseField
        name="description"
        label="In words (optional)"
        hint="What the council means by it, as its corporate plan says."
      />
    </>
  ),
});
