import { RedescribeProject } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { departmentsToChoose } from './departments.ts';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField, ProseField, SelectField } = fieldsOf(RedescribeProject);

function Fields({ world }: OpenedProject) {
  return (
    <>
      <LineField name="title" label="Title" taken={world.states('project').map((one) => one.title.value)} />
      <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
      <SelectField name="departmentId" label="Department" options={departmentsToChoose(world)} />
      <LineField name="serviceArea" label="Service area (optional)" />
    </>
  );
}

export const form: AnyForm = projectForm(RedescribeProject, {
  ...offers.RedescribeProject,
  intro:
    'Only what you change is recorded. An empty field leaves what the ledger says; the old words stay in the history.',
  submit: 'Record the change',
  when: 'When was this decided?',
  why: 'Why are they changed?',
  begin: ({ project: { title, purpose, departmentId, serviceArea } }) => ({
    title: title.value,
    purpose: purpose?.value ?? '',
    departmentId: departmentId.value,
    serviceArea: serviceArea?.value ?? '',
  }),
  Fields,
});
