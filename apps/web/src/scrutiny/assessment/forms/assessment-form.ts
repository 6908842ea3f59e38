import { assessmentOf } from '@minutebook/domain';
import type { AssessmentState, LedgerWorld } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about an assessment was opened. */
export interface OpenedAssessment {
  readonly assessment: AssessmentState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedAssessment> = {
  what: 'assessment',
  open: (world, { ids }) => {
    const assessment = assessmentOf(world, ids['assessmentId'] ?? '');
    return assessment && { assessment, world };
  },
  ids: ({ assessment }) => ({ assessmentId: assessment.assessmentId }),
  kind: ({ assessment }) => assessment.title,
  back: ({ assessment: { assessmentId, title } }) => ({
    path: `/assurance/assessments/${assessmentId}`,
    words: `Back to “${title}”`,
  }),
  next: ({ assessment: { assessmentId } }) => ({
    to: '/assurance/assessments/$assessmentId',
    params: { assessmentId },
  }),
};

/** Describes a form about an assessment. What it says was said on the day of its publication, unless that is changed. */
export function assessmentForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin, ...form }: Omit<Form<Schema, OpenedAssessment>, 'schema' | 'subject' | 'when'>,
): AnyForm {
  return formOf({
    ...form,
    when: 'When was it published?',
    begin: (opened: OpenedAssessment, item) => ({
      effectiveOn: opened.assessment.published.on,
      ...begin(opened, item),
    }),
    schema,
    subject,
  });
}
