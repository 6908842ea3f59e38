import { NoteShortfall } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { agreementForm } from './agreement-form.ts';

const { ProseField } = fieldsOf(NoteShortfall);

export const form: AnyForm = agreementForm(NoteShortfall, {
  title: 'Note what it does not give',
  intro: 'Something that is needed and that the agreement does not include.',
  submit: 'Note it',
  begin: () => ({ shortfallId: newId() }),
  Fields: () => (
    <ProseField
      name="text"
      label="What does it not give?"
      hint="Such as “does not include any resource for digitalisation”."
    />
  ),
});
