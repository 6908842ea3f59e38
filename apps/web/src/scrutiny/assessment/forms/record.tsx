import { assessments, RecordAssessment } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { GradeFields } from './GradeFields.tsx';
import { VisitFields } from './VisitFields.tsx';

const { LineField } = fieldsOf(RecordAssessment);

interface Opened {
  readonly assessmentId: string;
  readonly world: LedgerWorld;
}

/** Records what a body outside the programme published. */
export const form: AnyForm = formOf({
  schema: RecordAssessment,
  subject: {
    what: 'assessment',
    open: (world): Opened => ({ assessmentId: newId(), world }),
    ids: ({ assessmentId }) => ({ assessmentId }),
    back: () => ({ path: '/assurance', words: 'Back to the assessments' }),
    next: ({ assessmentId }) => ({ to: '/assurance/assessments/$assessmentId', params: { assessmentId } }),
  },
  title: 'Record an assessment',
  intro:
    'What an inspectorate, an auditor or another body published about a service, however long ago. Its findings are recorded afterwards.',
  submit: 'Record the assessment',
  when: 'When was it published?',
  begin: ({ world }) => ({ subject: assessments(world).at(-1)?.subject }),
  Fields: ({ world }) => {
    const before = assessments(world);
    return (
      <>
        <LineField
          name="title"
          label="Title"
          hint="As published, such as “Inspection of ICT services”."
          taken={before.map((one) => one.title)}
        />
        <LineField name="body" label="Who published it?" hint="The body, not a person’s name." />
        <LineField
          name="subject"
          label="What was assessed?"
          hint="Assessments of one subject are shown beside each other, such as “ICT services”."
        />
        <VisitFields />
        <GradeFields of="quality" scale={before.findLast((one) => one.quality)?.quality?.scale} />
        <GradeFields of="prospects" scale={before.findLast((one) => one.prospects)?.prospects?.scale} />
      </>
    );
  },
});
