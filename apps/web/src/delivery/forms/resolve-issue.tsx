import { ResolveIssue } from '@minutebook/domain';

import { ProseField } from '../../recording/fields.tsx';
import { openIssues } from './items.ts';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return <ProseField name="resolution" label="How was it resolved?" missing="Say how it was resolved" />;
}

export const resolveIssue: ProjectForm = {
  command: 'ResolveIssue',
  schema: ResolveIssue,
  title: 'State that an issue is resolved',
  intro: 'What stood in the way no longer does.',
  submit: 'Record that it is resolved',
  when: 'When was it resolved?',
  items: openIssues,
  begin: (_opened, item) => ({ issueId: item?.id }),
  Fields,
  tab: 'assurance',
};
