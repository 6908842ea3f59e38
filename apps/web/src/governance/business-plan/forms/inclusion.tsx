import { AssessInclusion } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { InclusionPaper } from '../paper/PeoplePaper.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(AssessInclusion);

export const form: AnyForm = planForm(AssessInclusion, {
  title: titleOf.inclusion,
  intro: 'Who can no longer do what they can do today, and what is kept for them.',
  submit: 'Record who loses a choice',
  begin: ({ plan }) => ({ whoLosesAChoice: '', whatIsKept: '', ...plan?.content.inclusion?.value }),
  Fields: () => (
    <>
      <ProseField
        name="whoLosesAChoice"
        label="Who loses a choice?"
        rows={8}
        hint="Such as residents who are not online, or who need help in person. Say so if nobody does."
        missing="Say who loses a choice, or that nobody does"
      />
      <ProseField
        name="whatIsKept"
        label="What is kept for them?"
        rows={8}
        missing="Say what is kept for them, or that nothing is"
      />
    </>
  ),
  section: {
    stated: (content) => content.inclusion,
    Show: ({ content }) => (content.inclusion === undefined ? null : <InclusionPaper said={content.inclusion} />),
  },
});
