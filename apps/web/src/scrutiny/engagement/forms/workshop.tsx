import { HoldWorkshop } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { NumberSaidFields } from '../../said/NumberSaidFields.tsx';
import { engagementForm } from './engagement-form.ts';
import { audienceOptions } from './options.ts';

const { CheckboxField, LineField, ProseField } = fieldsOf(HoldWorkshop);

export const form: AnyForm = engagementForm(HoldWorkshop, {
  title: 'Record a workshop',
  intro: 'Where people met about it: how many took part, and what was said.',
  submit: 'Record the workshop',
  when: 'When was it held?',
  begin: () => ({ workshopId: newId(), audiences: [], tookPart: { said: 'exactly' } }),
  Fields: ({ engagement }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “At the library”."
        taken={engagement.workshops.map(({ value }) => value.title)}
      />
      <CheckboxField name="audiences" label="Who took part?" options={audienceOptions} missing="Choose one at least" />
      <NumberSaidFields name="tookPart" label="How many took part?" />
      <ProseField name="said" label="What was said?" hint="By subjects, without names of residents or staff." />
    </>
  ),
});
