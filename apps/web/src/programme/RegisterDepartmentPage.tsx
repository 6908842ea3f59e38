import { RegisterDepartment } from '@minutebook/domain';
import { useState } from 'react';

import { LineField, SelectField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { tierWords } from '../delivery/backlog/tier-words.ts';
import { FormPage } from './FormPage.tsx';

const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));

/** Registers a department, so that it can own projects. */
export function RegisterDepartmentPage() {
  const [departmentId] = useState(newId);
  return (
    <FormPage title="Register a department" intro="Once it is registered, projects can belong to it.">
      {({ programmeId }) => (
        <RecordForm
          schema={RegisterDepartment}
          begin={{ type: 'RegisterDepartment', programmeId, departmentId }}
          submit="Register the department"
          when="Since when does it take part?"
          next={{ to: '/settings' }}
        >
          <LineField name="title" label="Title" hint="As the council calls it, such as “Housing”." />
          <SelectField
            name="tier"
            label="Tier (optional)"
            hint="Front facing: residents deal with it. Back office: it works behind the scenes. Corporate: it works for the whole council."
            options={tiers}
          />
        </RecordForm>
      )}
    </FormPage>
  );
}
