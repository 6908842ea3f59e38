import { RaiseIssue } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { severityWords } from '../../project/severity-words.ts';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField, RadioField } = fieldsOf(RaiseIssue);

const severities = Object.entries(severityWords).map(([value, label]) => ({ value, label }));

function Fields({ project }: OpenedProject) {
  return (
    <>
      <LineField
        name="title"
        label="Issue"
        hint="What has gone wrong or stands in the way."
        taken={project.issues.map((one) => one.title)}
      />
      <RadioField name="severity" label="Severity" options={severities} />
    </>
  );
}

export const form: AnyForm = projectForm(RaiseIssue, {
  ...offers.RaiseIssue,
  intro: 'Something that has gone wrong or stands in the way. What may go wrong is a risk.',
  submit: 'Raise the issue',
  when: 'When was it raised?',
  begin: () => ({ issueId: newId() }),
  Fields,
  tab: 'assurance',
});
