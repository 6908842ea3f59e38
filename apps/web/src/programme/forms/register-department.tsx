import { RegisterDepartment } from '@minutebook/domain';

import { tierWords } from '../../delivery/public/tier-words.ts';
import { fieldsOf } from '../../recording/fields/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { programmeForm, whoTakesPart } from './programme-form.tsx';
import type { AnyForm } from '../../recording/form.ts';

const { LineField, SelectField } = fieldsOf(RegisterDepartment);

const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));

/** Registers a department, so that it can own projects. */
export const form: AnyForm = programmeForm(
  RegisterDepartment,
  {
    title: 'Register a department',
    intro: 'Once it is registered, projects can belong to it.',
    submit: 'Register the department',
    when: 'Since when does it take part?',
    begin: () => ({ departmentId: newId() }),
    Fields: () => (
      <>
        <LineField name="title" label="Title" hint="As the council calls it, such as “Housing”." />
        <SelectField
          name="tier"
          label="Tier (optional)"
          hint="Front facing: residents deal with it. Back office: it works behind the scenes. Corporate: it works for the whole council."
          options={tiers}
        />
      </>
    ),
  },
  whoTakesPart,
);
