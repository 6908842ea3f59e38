import { cohortBeside, gradingNames } from '@minutebook/domain';
import type { AssessmentState, CohortRow } from '@minutebook/domain';

import { EntryLinks } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { withDays } from '../../../design/days.ts';
import { Later } from '../../../design/Later.tsx';
import type { Column } from '../../../design/Table.tsx';
import { part } from '../../../fetching/part.tsx';

const CohortChart = part(() => import('../pictures/CohortChart.tsx'), 'CohortChart');

const amongThem = {
  yes: 'Yes',
  no: 'No',
  unknown: 'The publication does not say',
} as const;

const columns: readonly Column<CohortRow>[] = [
  { heading: 'Grade', names: true, cell: ({ grades }) => grades },
  { heading: 'Of', cell: ({ of }) => gradingNames[of] },
  { heading: 'How many of the others', cell: ({ share }) => share },
  { heading: 'The council’s own grade', cell: ({ own }) => own ?? 'None given' },
  { heading: 'Is the council among them?', cell: ({ isAmongThem }) => amongThem[isAmongThem] },
  {
    heading: 'Who was compared',
    cell: ({ cohort }) => withDays(cohort),
    value: ({ cohort }) => cohort,
  },
  {
    heading: 'Entries',
    cell: ({ entries }) => <EntryLinks numbers={entries} />,
    value: 'entries',
    entries: ({ entries }) => entries,
  },
];

/** How others fared that the same body assessed, beside the council's own grade; nothing where it says nothing of them. */
export function Beside({ assessment }: { readonly assessment: AssessmentState }) {
  const rows = cohortBeside(assessment);
  if (rows.length === 0) return null;
  return (
    <Block
      heading="How others fared"
      intro="As the publication says it. What it does not say of them is not worked out, so the shares need not come to 100%."
    >
      <Later>
        <CohortChart rows={rows} columns={columns} />
      </Later>
    </Block>
  );
}
