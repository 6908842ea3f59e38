import { originWords, ProposeProject } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { FirstSteps } from '../../../programme/public/FirstSteps.tsx';
import { firstStep } from '../../../programme/public/first-step.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { departmentsToChoose } from './departments.ts';
import type { AnyForm } from '../../../recording/form.ts';

const origins = Object.entries(originWords).map(([value, label]) => ({ value, label }));

/** Only an import may leave these out. */
const schema = ProposeProject.required({ purpose: true, origin: true });

const { LineField, ProseField, RadioField, SelectField } = fieldsOf(schema);

interface Opened {
  readonly world: LedgerWorld;
  readonly projectId: string;
}

function Fields({ world }: Opened) {
  return (
    <>
      <LineField
        name="title"
        label="Title"
        hint="As people will know it, such as “Report it online”."
        taken={world.states('project').map((one) => one.title.value)}
      />
      <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
      <SelectField name="departmentId" label="Department" options={departmentsToChoose(world)} />
      <LineField name="serviceArea" label="Service area (optional)" />
      <RadioField
        name="origin"
        label="Where does it come from?"
        options={origins}
        missing="Choose where it comes from"
      />
    </>
  );
}

export const form: AnyForm = formOf({
  schema,
  subject: {
    what: 'backlog',
    open: (world): Opened => ({ world, projectId: newId() }),
    ids: ({ projectId }) => ({ projectId }),
    back: () => ({ path: '/backlog', words: 'Back to the backlog' }),
    next: ({ projectId }) => ({ to: '/projects/$projectId', params: { projectId } }),
  },
  title: 'Add a project',
  intro: 'It is put at the end of the backlog. This approves and promises nothing.',
  submit: 'Add the project',
  when: 'When was it proposed?',
  why: 'Why is it proposed now?',
  instead: ({ world }) => (firstStep(world) === undefined ? undefined : <FirstSteps />),
  begin: () => ({}),
  Fields,
});
