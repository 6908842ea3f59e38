import { RaiseRisk } from '@minutebook/domain';

import { LineField } from '../../recording/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { LevelFields } from './LevelFields.tsx';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return (
    <>
      <LineField name="title" label="Risk" hint="What may go wrong, such as “The supplier withdraws”." />
      <LevelFields />
      <LineField name="owner" label="Who watches it? (optional)" hint="A post title, never a person’s name." />
    </>
  );
}

export const raiseRisk: ProjectForm = {
  command: 'RaiseRisk',
  schema: RaiseRisk,
  title: 'Raise a risk',
  intro: 'Something that may go wrong, with a first judgement of it. What has gone wrong already is an issue.',
  submit: 'Raise the risk',
  when: 'When was it raised?',
  begin: () => ({ riskId: newId() }),
  Fields,
  tab: 'assurance',
};
