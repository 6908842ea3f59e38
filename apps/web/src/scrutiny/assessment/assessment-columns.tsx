import { gradingNames } from '@minutebook/domain';
import type { AssessmentState, Grading } from '@minutebook/domain';

import { Differs } from '../../beside/Differs.tsx';
import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import type { Column } from '../../design/Table.tsx';
import type { AssessmentRow } from './use-rows.ts';

function gradeOf(of: Grading, assessment: AssessmentState): string {
  return assessment[of]?.grade ?? 'None given';
}

function gradeColumn(of: Grading): Column<AssessmentRow> {
  return {
    heading: gradingNames[of],
    cell: ({ assessment, was }) => (
      <>
        {gradeOf(of, assessment)}
        {was === undefined || was === 'absent' ? null : <Differs was={gradeOf(of, was)} is={gradeOf(of, assessment)} />}
      </>
    ),
    value: ({ assessment }) => assessment[of]?.grade,
  };
}

/** What is said of every assessment in their list. */
export const assessmentColumns: readonly Column<AssessmentRow>[] = [
  {
    heading: 'Assessment',
    names: true,
    cell: ({ assessment: { assessmentId, title }, was }) => (
      <>
        <PathLink path={`/assurance/assessments/${assessmentId}`}>{title}</PathLink>
        {was === 'absent' ? <Differs was={undefined} is={title} /> : null}
      </>
    ),
    value: ({ assessment }) => assessment.title,
  },
  {
    heading: 'Published',
    cell: ({ assessment }) => formatDay(assessment.published.on),
    value: ({ assessment }) => ({ day: assessment.published.on }),
  },
  { heading: 'By', cell: ({ assessment }) => assessment.body },
  { heading: 'Of', cell: ({ assessment }) => assessment.subject },
  gradeColumn('quality'),
  gradeColumn('prospects'),
  { heading: 'Findings', numeric: true, cell: ({ assessment }) => assessment.findings.length },
  {
    heading: 'Entry',
    cell: ({ assessment }) => <EntryLinks numbers={[assessment.published.n]} />,
    value: 'entries',
    entries: ({ assessment }) => [assessment.published.n],
  },
];
