import { originWords, ProposeProject } from '@minutebook/domain';
import { useState } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { LineField, ProseField, RadioField, SelectField } from '../../recording/fields.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { newId } from '../../recording/new-id.ts';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';
import { FirstSteps, useFirstStep } from '../../programme/FirstSteps.tsx';
import { Page } from '../../shell/Page.tsx';

const origins = Object.entries(originWords).map(([value, label]) => ({ value, label }));

/** Only an import may leave these out. */
const schema = ProposeProject.required({ purpose: true, origin: true });

/** Puts a project into the backlog. */
export function ProposePage() {
  const step = useFirstStep();
  const may = useMayRecord('ProposeProject');
  return (
    <Page
      title="Add a project"
      intro={may === 'yes' ? 'It is put at the end of the backlog. This approves and promises nothing.' : undefined}
    >
      {step === undefined || may !== 'yes' ? <TheForm /> : <FirstSteps />}
      <p className="govuk-body">
        <PathLink path="/backlog">Back to the backlog</PathLink>
      </p>
    </Page>
  );
}

function TheForm() {
  const [projectId] = useState(newId);
  const { world } = useNow();
  const departments = world
    .states('programme')
    .flatMap((programme) => programme.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
  return (
    <RecordForm
      schema={schema}
      begin={{ type: 'ProposeProject', projectId }}
      submit="Add the project"
      when="When was it proposed?"
      why="Why is it proposed now?"
      next={{ to: '/projects/$projectId', params: { projectId } }}
    >
      <LineField name="title" label="Title" hint="As people will know it, such as “Report it online”." />
      <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
      <SelectField name="departmentId" label="Department" options={departments} />
      <LineField name="serviceArea" label="Service area (optional)" />
      <RadioField
        name="origin"
        label="Where does it come from?"
        options={origins}
        missing="Choose where it comes from"
      />
    </RecordForm>
  );
}
