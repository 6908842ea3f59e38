import type { BenefitsMap } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks, PathLink } from '../../clock/links.tsx';
import { capital } from '../../design/capital.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Mark } from '../../design/charts/drawing.ts';
import type { Reached } from '../../design/charts/marks/Nodes.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { counted } from '../../design/numbers.ts';
import { listed } from '../../governance/public/words.ts';
import type { Column } from '../../take-away/column.ts';
import { MapList } from './MapList.tsx';
import { drawMap } from './draw-map.tsx';
import { nodesOf } from './nodes.ts';
import type { MapNode } from './nodes.ts';

/** The map as a picture whose boxes are links; folded under it a nested list and a table that say the same. */
export function MapChart({ map }: { readonly map: BenefitsMap }) {
  const asKnown = useAsKnown();
  const { aim, benefit, project } = nodesOf(map);
  const rows = [...aim, ...benefit, ...project];
  return (
    <Chart
      finding={findingOf(map)}
      measure="Projects bring benefits, and these serve aims. A broken edge: joined to nothing, or not measured. What is in no place here is named above."
      name="benefits-map"
      asKnown={asKnown}
      draw={(width) => drawMap(map, width)}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      entries={entryLinks}
      link={boxLink}
    >
      <PrintedDetails summary="The same as a list">
        <MapList map={map} />
      </PrintedDetails>
    </Chart>
  );
}

/** A box of the picture, which says what it is joined to and leads to its page. */
function boxLink({ path = '/benefits/map', words }: Mark, reached: Reached): ReactNode {
  return (
    <PathLink path={path} {...reached}>
      <span className="govuk-visually-hidden">{words}</span>
    </PathLink>
  );
}

/** What the map shows, as a sentence. */
function findingOf({ aimsWithoutBenefit, benefitsWithoutMeasure, projectsWithoutBenefit }: BenefitsMap): string {
  const gaps = [
    aimsWithoutBenefit.value === 0 ? [] : [`${counted(aimsWithoutBenefit.value, 'aim')} without a benefit`],
    benefitsWithoutMeasure.value === 0 ? [] : [`${counted(benefitsWithoutMeasure.value, 'benefit')} without a measure`],
    projectsWithoutBenefit.value === 0 ? [] : [`${counted(projectsWithoutBenefit.value, 'project')} without a benefit`],
  ].flat();
  return gaps.length === 0
    ? 'Every aim, benefit and project hangs together.'
    : `Not all of it hangs together: ${listed(gaps, '')}.`;
}

const columns: readonly Column<MapNode>[] = [
  { heading: 'What', cell: ({ column }) => capital(column) },
  {
    heading: 'Title',
    names: true,
    cell: ({ title, path }) => <PathLink path={path}>{title}</PathLink>,
    value: ({ title }) => title,
  },
  { heading: 'Joined to', cell: ({ words }) => words },
];
