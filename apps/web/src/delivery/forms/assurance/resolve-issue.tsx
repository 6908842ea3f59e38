import { ResolveIssue } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(ResolveIssue);

function Fields() {
  return <ProseField name="resolution" label="How was it resolved?" missing="Say how it was resolved" />;
}

export const form: AnyForm = projectForm(ResolveIssue, {
  ...offers.ResolveIssue,
  intro: 'What stood in the way no longer does.',
  submit: 'Record that it is resolved',
  when: 'When was it resolved?',
  begin: (_opened, item) => ({ issueId: item?.id }),
  Fields,
  tab: 'assurance',
});
