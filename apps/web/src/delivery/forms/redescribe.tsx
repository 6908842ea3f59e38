import { RedescribeProject } from '@minutebook/domain';

import { LineField, ProseField, SelectField } from '../../recording/fields.tsx';
import type { Opened, ProjectForm } from './project-form.ts';

function Fields({ world }: Opened) {
  const departments = world
    .states('programme')
    .flatMap((programme) => programme.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
  return (
    <>
      <LineField name="title" label="Title" />
      <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
      <SelectField name="departmentId" label="Department" options={departments} />
      <LineField name="serviceArea" label="Service area (optional)" />
    </>
  );
}

export const redescribe: ProjectForm = {
  command: 'RedescribeProject',
  schema: RedescribeProject,
  title: 'Change its particulars',
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
};
