import { SharePost } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { partnerOptions } from '../../forms/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import { postForm } from './post-form.ts';

const fields = fieldsOf(SharePost);
const { SelectField } = fields;

export const form: AnyForm = postForm(SharePost, {
  title: 'Share it with a partner',
  intro: 'A partner bears so much of the cost from the day on, in place of what it bore before; with 0 nothing more.',
  submit: 'Record the share',
  when: 'From which day does it bear it?',
  Fields: ({ world }) => (
    <>
      <SelectField name="partnerId" label="Partner" options={partnerOptions(world)} />
      <HundredthsField
        name="share"
        label="Share in percent"
        hint="Such as 33.5."
        missing="Enter the share, such as 33.5"
      />
    </>
  ),
});
