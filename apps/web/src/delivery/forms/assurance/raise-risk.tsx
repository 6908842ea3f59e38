import { RaiseRisk } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { LevelFields } from '../../../recording/fields/LevelFields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(RaiseRisk);
const { LineField } = fields;

function Fields({ project }: OpenedProject) {
  return (
    <>
      <LineField
        name="title"
        label="Risk"
        hint="What may go wrong, such as “The supplier withdraws”."
        taken={project.risks.map((one) => one.title)}
      />
      <LevelFields of={fields} />
      <LineField post name="owner" label="Who watches it? (optional)" hint="A post title, never a person’s name." />
    </>
  );
}

export const form: AnyForm = projectForm(RaiseRisk, {
  ...offers.RaiseRisk,
  intro: 'Something that may go wrong, with a first judgement of it. What has gone wrong already is an issue.',
  submit: 'Raise the risk',
  when: 'When was it raised?',
  begin: () => ({ riskId: newId() }),
  Fields,
  tab: 'assurance',
});
