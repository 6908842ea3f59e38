import { RaiseIssue } from '@minutebook/domain';

import { LineField, RadioField } from '../../recording/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { severityWords } from '../project/severity-words.ts';
import type { ProjectForm } from './project-form.ts';

const severities = Object.entries(severityWords).map(([value, label]) => ({ value, label }));

function Fields() {
  return (
    <>
      <LineField name="title" label="Issue" hint="What has gone wrong or stands in the way." />
      <RadioField name="severity" label="Severity" options={severities} />
    </>
  );
}

export const raiseIssue: ProjectForm = {
  command: 'RaiseIssue',
  schema: RaiseIssue,
  title: 'Raise an issue',
  intro: 'Something that has gone wrong or stands in the way. What may go wrong is a risk.',
  submit: 'Raise the issue',
  when: 'When was it raised?',
  begin: () => ({ issueId: newId() }),
  Fields,
  tab: 'assurance',
};
