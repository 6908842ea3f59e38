import { AttributeBenefit, newest } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { benefitForm } from './benefit-form.ts';

const { SelectField } = fieldsOf(AttributeBenefit);

export const form: AnyForm = benefitForm(AttributeBenefit, {
  title: 'Put it down to projects',
  intro:
    'How much of it each project brings, in place of what was said before. What is missing to 100% comes from elsewhere.',
  submit: 'Record it',
  when: 'From which day on?',
  begin: ({ benefit }) => ({
    projects: newest(benefit.attributions)?.value ?? [{ projectId: '', share: 10_000 }],
  }),
  Fields: ({ world }) => (
    <Rows name="projects" legend="Projects" row="project" mayBeEmpty fresh={() => ({ projectId: '', share: '' })}>
      {(index) => (
        <>
          <SelectField name={`projects.${index}.projectId`} label="Project" options={projectOptions(world)} />
          <HundredthsField
            name={`projects.${index}.share`}
            label="How much of it, in percent?"
            missing="Enter a percentage, such as 60"
          />
        </>
      )}
    </Rows>
  ),
});

function projectOptions(world: LedgerWorld) {
  return world.states('project').map(({ projectId, title }) => ({ value: projectId, label: title.value }));
}
