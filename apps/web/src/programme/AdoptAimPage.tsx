import { AdoptAim } from '@minutebook/domain';
import { useState } from 'react';

import { LineField, ProseField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { FormPage } from './FormPage.tsx';

/** Takes up a corporate priority. */
export function AdoptAimPage() {
  const [aimId] = useState(newId);
  return (
    <FormPage
      title="Adopt an aim"
      intro="An aim is a corporate priority of the council. Projects can then state that they serve it."
    >
      {({ programmeId }) => (
        <RecordForm
          schema={AdoptAim}
          begin={{ type: 'AdoptAim', programmeId, aimId }}
          submit="Adopt the aim"
          when="When was it adopted?"
          why="Why is it adopted?"
          next={{ to: '/settings' }}
        >
          <LineField name="title" label="Title" hint="In a few words, such as “Digital by default”." />
          <ProseField
            name="description"
            label="In words (optional)"
            hint="What the council means by it, as its corporate plan says."
          />
        </RecordForm>
      )}
    </FormPage>
  );
}
