import { gapBands, isRecordedLate, lateAfter } from '@minutebook/domain';
import type { GapsBy, GapsOf } from '@minutebook/domain';

import { useAsKnown } from '../../clock/as-known.ts';
import { entryLinks } from '../../clock/links.tsx';
import { Chart } from '../../design/charts/Chart.tsx';
import { drawShares } from '../../design/charts/draw-shares.tsx';
import type { SharesBar } from '../../design/charts/draw-shares.tsx';
import { formatNumber, formatValue } from '../../design/numbers.ts';
import type { Column } from '../../design/Table.tsx';
import { byWords, gapLabel } from './gap-words.ts';

interface GapsChartProps {
  readonly by: GapsBy;
  readonly gaps: readonly GapsOf[];
}

/** So many bars a picture shows at most; the table below holds them all. */
const most = 12;
const labels = gapBands.map(({ label }) => label);

/** How long it took to record entries, as a bar for each month, role or kind. */
export function GapsChart({ by, gaps }: GapsChartProps) {
  const asKnown = useAsKnown();
  const shown = by === 'month' ? gaps.slice(-most) : gaps.slice(0, most);
  const left = gaps.length - shown.length;
  const which = by === 'month' ? `the last ${most} months` : `the ${most} with the longest`;
  return (
    <Chart
      finding={findings[by](gaps)}
      measure={`${measures[by]} Each bar is all entries of it, and beside it how many those are.${left === 0 ? '' : ` The picture shows ${which}.`}`}
      name={`backdating-by-${by}`}
      asKnown={asKnown}
      draw={(width) =>
        drawShares(
          labels,
          shown.map((one) => barOf(by, one)),
          width,
        )
      }
      columns={columns[by]}
      rows={gaps}
      keyOf={({ key }) => key}
      entries={entryLinks}
    />
  );
}

const median =
  'The median is the middle one in order of length; of an even number, the longer of the two in the middle.';

const measures: Readonly<Record<GapsBy, string>> = {
  month: `Days from the day it happened to the day it was recorded, by the month in which it was recorded. ${median}`,
  role: `Days from the day it happened to the day it was recorded, by the role that recorded it. ${median}`,
  kind: `Days from the day it happened to the day it was recorded, by kind of entry. ${median}`,
};

const findings: Readonly<Record<GapsBy, (gaps: readonly GapsOf[]) => string>> = {
  month: (gaps) => {
    const [worst] = gaps.toSorted((one, other) => lateOf(other) - lateOf(one));
    if (worst === undefined || lateOf(worst) === 0)
      return `Everything was recorded within ${lateAfter} days of the day it happened.`;
    return `Most was recorded more than ${lateAfter} days after it took effect in ${gapLabel('month', worst.key)}: ${formatNumber(lateOf(worst))} of ${formatNumber(worst.entries.length)} entries.`;
  },
  role: ([slowest]) => slowestWords('role', slowest),
  kind: ([slowest]) => slowestWords('kind', slowest),
};

function slowestWords(by: GapsBy, slowest: GapsOf | undefined): string {
  if (slowest === undefined) return 'Nothing is recorded.';
  const long = formatValue(Math.max(0, slowest.middle), 'days');
  return `Latest of all is “${gapLabel(by, slowest.key)}”: half of its entries took ${long} or more.`;
}

/** How many were recorded late. */
function lateOf({ bands }: GapsOf): number {
  return (bands[3] ?? 0) + (bands[4] ?? 0);
}

function barOf(by: GapsBy, one: GapsOf): SharesBar {
  const said = gapBands.flatMap(({ label }, at) => {
    const many = one.bands[at] ?? 0;
    return many === 0 ? [] : [`${label.toLowerCase()} ${formatNumber(many)}`];
  });
  const named = lateOf(one) === 0 ? '' : ` Those recorded more than ${lateAfter} days after it took effect:`;
  return {
    key: one.key,
    label: gapLabel(by, one.key),
    parts: one.bands,
    says: formatNumber(one.entries.length),
    words: `${gapLabel(by, one.key)}, ${formatValue(one.entries.length, 'entries')}: ${said.join(', ')}.${named}`,
    // Found for the bar that is pointed at: the bars together are of every entry there is.
    get entries() {
      return one.entries.filter(isRecordedLate).map(({ n }) => n);
    },
  };
}

function columnsBy(by: GapsBy): readonly Column<GapsOf>[] {
  return [
    { heading: byWords[by], names: true, cell: ({ key }) => gapLabel(by, key) },
    ...gapBands.map(({ label }, at): Column<GapsOf> => ({
      heading: label,
      numeric: true,
      cell: ({ bands }) => formatNumber(bands[at] ?? 0),
      value: ({ bands }) => bands[at] ?? 0,
    })),
    {
      heading: 'Median, in days',
      numeric: true,
      cell: ({ middle }) => formatNumber(middle),
      value: ({ middle }) => middle,
    },
    {
      heading: 'Longest, in days',
      numeric: true,
      cell: ({ longest }) => formatNumber(longest),
      value: ({ longest }) => longest,
    },
  ];
}

const columns: Readonly<Record<GapsBy, readonly Column<GapsOf>[]>> = {
  month: columnsBy('month'),
  role: columnsBy('role'),
  kind: columnsBy('kind'),
};
