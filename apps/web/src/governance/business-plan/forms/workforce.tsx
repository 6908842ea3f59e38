import { AssessWorkforceImpact } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { WorkforcePaper } from '../paper/PeoplePaper.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(AssessWorkforceImpact);

export const form: AnyForm = planForm(AssessWorkforceImpact, {
  title: titleOf.workforce,
  intro: 'What the plan does to the people who work here, and what they were asked.',
  submit: 'Record the effect on staff',
  begin: ({ plan }) => ({ impact: '', consultation: '', ...plan?.content.workforce?.value }),
  Fields: () => (
    <>
      <ProseField name="impact" label="What does it do to staff?" rows={8} missing="Say what it does to staff" />
      <ProseField name="consultation" label="What were they asked, and what did they say? (optional)" rows={8} />
    </>
  ),
  section: {
    stated: (content) => content.workforce,
    Show: ({ content }) => (content.workforce === undefined ? null : <WorkforcePaper said={content.workforce} />),
  },
});
