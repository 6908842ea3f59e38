import { AssessInclusion, AssessWorkforceImpact } from '@minutebook/domain';

import { ProseField } from '../../../recording/fields.tsx';
import { InclusionPaper, WorkforcePaper } from '../paper/PeoplePaper.tsx';
import type { PlanForm } from './plan-form.ts';

export const inclusion: PlanForm = {
  name: 'inclusion',
  command: 'AssessInclusion',
  schema: () => AssessInclusion,
  title: 'Who loses a choice',
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
};

export const workforce: PlanForm = {
  name: 'workforce',
  command: 'AssessWorkforceImpact',
  schema: () => AssessWorkforceImpact,
  title: 'Effect on staff',
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
};
