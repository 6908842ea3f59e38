import { gradingNames } from '@minutebook/domain';
import type { GradeOnScale, GradesOnScale } from '@minutebook/domain';

import { useAsKnown } from '../../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import { Chart } from '../../../design/charts/Chart.tsx';
import type { Column } from '../../../design/Table.tsx';
import { drawGrades } from './draw-grades.tsx';
import { findingOf } from './finding.ts';

interface Row extends GradeOnScale {
  readonly scale: GradesOnScale;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Published',
    names: true,
    cell: ({ assessment }) => formatDay(assessment.published.on),
    value: ({ assessment }) => ({ day: assessment.published.on }),
  },
  { heading: 'Of', cell: ({ scale }) => `${scale.subject}, ${gradingNames[scale.of].toLowerCase()}` },
  { heading: 'Grade', cell: ({ grade }) => grade },
  { heading: 'On the scale', cell: ({ scale }) => scale.scale.join(', ') },
  { heading: 'By', cell: ({ assessment }) => assessment.body },
  {
    heading: 'Entry',
    cell: ({ assessment }) => <EntryLinks numbers={[assessment.published.n]} />,
    value: 'entries',
    entries: ({ assessment }) => [assessment.published.n],
  },
];

/** Every grade on the scale that it was given on, over time; another scale is a picture of its own. */
export function GradesChart({ grades }: { readonly grades: readonly GradesOnScale[] }) {
  const rows = grades.flatMap((scale) => scale.given.map((one): Row => ({ ...one, scale })));
  return (
    <Chart
      finding={findingOf(grades)}
      measure="By day of publication, the highest grade of each scale at the top. Another scale begins anew: nothing joins grades of different scales."
      name="grades"
      asKnown={useAsKnown()}
      draw={(width) => drawGrades(grades, width)}
      columns={columns}
      rows={rows}
      keyOf={({ assessment, scale }) => `${assessment.assessmentId} ${scale.of}`}
      entries={entryLinks}
    />
  );
}
