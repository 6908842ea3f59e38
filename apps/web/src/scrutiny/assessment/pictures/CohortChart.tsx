import { gradingNames } from '@minutebook/domain';
import type { CohortRow } from '@minutebook/domain';

import { useAsKnown } from '../../../clock/as-known.ts';
import { entryLinks } from '../../../clock/links.tsx';
import { Chart } from '../../../design/charts/Chart.tsx';
import { drawBars } from '../../../design/charts/draw-bars.tsx';
import type { Bar } from '../../../design/charts/draw-bars.tsx';
import { withDays } from '../../../design/days.ts';
import type { Column } from '../../../design/Table.tsx';
import { capital } from '../../../design/capital.ts';

interface CohortChartProps {
  readonly rows: readonly CohortRow[];
  readonly columns: readonly Column<CohortRow>[];
}

/** All of a cohort, in ten-thousandths. */
const whole = 10_000;

/** What the publication says of others, as bars of the whole cohort, with where the council is among them. */
export function CohortChart({ rows, columns }: CohortChartProps) {
  const asKnown = useAsKnown();
  const cohorts = [...new Set(rows.map(({ cohort }) => withDays(cohort)))].join('; ');
  return (
    <Chart
      finding={findingOf(rows)}
      measure={`Share of others that the same body assessed: ${cohorts}. A full bar would be all of them; nobody is in an empty one.`}
      name="cohort"
      asKnown={asKnown}
      draw={(width) => drawBars(rows.map(barOf), width, whole)}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      entries={entryLinks}
    />
  );
}

/** Where the council is among the others, or what the publication says first of them. */
function findingOf(rows: readonly CohortRow[]): string {
  const shown = rows.find(({ isAmongThem }) => isAmongThem === 'yes') ?? rows[0];
  if (shown === undefined) return 'The publication says nothing of others.';
  const said = `${capital(shown.share)} of the others ${shown.isAmongThem === 'yes' ? 'were' : 'are'} “${shown.grades}”`;
  return shown.isAmongThem === 'yes' ? `${said}, as the council was.` : `${said}.`;
}

function barOf({ key, of, grades, share, drawn, own, isAmongThem, entries }: CohortRow): Bar {
  const label = `${gradingNames[of]}: ${grades}${isAmongThem === 'yes' ? ' (the council is among them)' : ''}`;
  const council = own === undefined ? 'The council was given no grade of it' : `The council’s own grade is “${own}”`;
  return {
    key,
    label,
    from: 0,
    to: drawn,
    says: share,
    tone: isAmongThem === 'yes' ? 'whole' : 'more',
    words: `${gradingNames[of]}, ${grades}: ${share} of the others. ${council}.`,
    entries,
  };
}
