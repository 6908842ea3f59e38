import {
  capacityByMonth,
  explain,
  financialYearOf,
  fteWords,
  monthsOfYear,
  monthWords,
  serviceAreas,
} from '@minutebook/domain';
import type { LedgerWorld, MonthOfCapacity } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../../clock/as-known.ts';
import { EntryLinks, entryLinks } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { Chart } from '../../../design/charts/Chart.tsx';
import type { Column } from '../../../take-away/column.ts';
import { Details } from '../../../design/Details.tsx';
import { Explain } from '../../../figures/FigureView.tsx';
import { yearAfter } from '../../../recording/fields/years.ts';
import { drawCapacity } from './draw.tsx';
import { findingOf } from './finding.ts';
import type { AreaOfCapacity } from './finding.ts';

/** FTE in post beside what projects ask for, by service area and month, over the year of the day and the next. */
export function CapacityChart() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const before = useCompared()?.world;
  const months = useMemo(() => [financialYearOf(day), yearAfter(financialYearOf(day))].flatMap(monthsOfYear), [day]);
  const areas = useMemo(() => areasOf(world, before, months), [world, before, months]);
  const asKnown = useAsKnown();
  const then = compared === undefined ? '' : ` A dashed line marks what was asked for as known ${compared.words.at}.`;
  const rows = areas.flatMap(({ area, now, was }) => now.map((one, at) => ({ area, ...one, was: was?.[at] })));
  const tightest = rows
    .filter(({ month }) => month >= day.slice(0, 7))
    .toSorted((one, other) => lack(other) - lack(one))[0];
  return (
    <Chart
      finding={findingOf(areas, day.slice(0, 7))}
      measure={`FTE by service area and month, ${financialYearOf(day)} and the year after. Bar: in post. Line: asked for by open projects.${then}`}
      name="capacity-and-demand"
      asKnown={asKnown}
      draw={(width) => drawCapacity(areas, width)}
      columns={compared === undefined ? columns : [...columns, known(compared.words.at)]}
      rows={rows}
      keyOf={({ area, month }) => `${area} ${month}`}
      entries={entryLinks}
    >
      {tightest === undefined ? null : (
        <Details summary={`Explain ${tightest.area}, ${monthWords(tightest.month)}`}>
          <Explain figure={tightest.inPost} was={tightest.was?.inPost} named />
          <Explain figure={tightest.asked} was={tightest.was?.asked} named />
        </Details>
      )}
    </Chart>
  );
}

function areasOf(
  world: LedgerWorld,
  before: LedgerWorld | undefined,
  months: readonly string[],
): readonly AreaOfCapacity[] {
  return serviceAreas(world).map((area) => ({
    area,
    now: capacityByMonth(world, months, area),
    was: before === undefined ? undefined : capacityByMonth(before, months, area),
  }));
}

interface Row extends MonthOfCapacity {
  readonly area: string;
  readonly was: MonthOfCapacity | undefined;
}

function lack({ inPost, asked }: MonthOfCapacity): number {
  return asked.value - inPost.value;
}

function entriesOf({ inPost, asked }: Row): readonly number[] {
  return [...new Set([...explain(inPost).entries, ...explain(asked).entries])].toSorted((a, b) => a - b);
}

const columns: readonly Column<Row>[] = [
  { heading: 'Service area', names: true, cell: ({ area }) => area },
  { heading: 'Month', cell: ({ month }) => monthWords(month), value: ({ month }) => month },
  {
    heading: 'In post',
    numeric: true,
    cell: ({ inPost }) => fteWords(inPost.value),
    value: ({ inPost }) => inPost.value / 100,
  },
  {
    heading: 'Asked for',
    numeric: true,
    cell: ({ asked }) => fteWords(asked.value),
    value: ({ asked }) => asked.value / 100,
  },
  {
    heading: 'Entries',
    cell: (row) => <EntryLinks numbers={entriesOf(row)} />,
    value: 'entries',
    entries: (row) => entriesOf(row),
  },
];

function known(at: string): Column<Row> {
  const text = ({ was }: Row): string =>
    was === undefined ? '' : `${fteWords(was.inPost.value)} in post, ${fteWords(was.asked.value)} asked for`;
  return { heading: `As known ${at}`, cell: text };
}
