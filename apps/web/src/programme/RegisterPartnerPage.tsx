import { RegisterPartner } from '@minutebook/domain';
import { useState } from 'react';

import { LineField, ProseField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { FormPage } from './FormPage.tsx';

/** Registers another body that takes part. */
export function RegisterPartnerPage() {
  const [partnerId] = useState(newId);
  return (
    <FormPage
      title="Register a partner"
      intro="Another council or body that takes part in the programme. This says nothing of what it pays."
    >
      {({ programmeId }) => (
        <RecordForm
          schema={RegisterPartner}
          begin={{ type: 'RegisterPartner', programmeId, partnerId }}
          submit="Register the partner"
          when="Since when does it take part?"
          next={{ to: '/settings' }}
        >
          <LineField name="title" label="Title" hint="The body’s full name. Never a person’s name." />
          <ProseField name="part" label="Part" hint="What it does in the programme." missing="Enter what its part is" />
        </RecordForm>
      )}
    </FormPage>
  );
}
