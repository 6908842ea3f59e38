import { fewestCases, optimismBias, optimismBiasSource, planLike, teachingFor } from '@minutebook/domain';
import type { CostBand, ForecastKind, ForecastStage, HistoryGroup, OptimismBias } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { Block } from '../../design/Block.tsx';
import { counted, formatFigure, formatValue } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Explain } from '../../figures/FigureView.tsx';

interface Row {
  readonly kind: ForecastKind;
  readonly group: HistoryGroup;
  readonly who: string;
}

const kinds: Readonly<Record<ForecastKind, string>> = { cost: 'Cost', time: 'Time', benefit: 'Benefit' };

const sizes: Readonly<Record<CostBand, string>> = {
  under100k: 'under £100,000',
  to500k: '£100,000 to £500,000',
  to5m: '£500,000 to £5,000,000',
  over5m: '£5,000,000 or more',
  notStated: 'with no cost stated',
};

const stages: Readonly<Record<ForecastStage, string>> = {
  justification: 'a justification',
  strategicOutline: 'a strategic outline',
  outline: 'an outline',
  full: 'a full plan',
  beforeStart: 'before the project starts',
  inDelivery: 'in delivery',
};

const columns: readonly Column<Row>[] = [
  { heading: 'Forecast of', names: true, cell: ({ kind }) => kinds[kind] },
  { heading: 'Cases like this plan', cell: ({ who }) => who },
  {
    heading: 'Number of cases',
    numeric: true,
    cell: ({ group }) => (
      <>
        {group.cases.value}
        {group.cases.value === 0 ? null : <Explain figure={group.cases} />}
      </>
    ),
    value: ({ group }) => group.cases,
  },
  {
    heading: 'How wrong they were',
    cell: ({ kind, group }) => (
      <>
        {wrongWords(kind, group)}
        {group.wrongBy === undefined ? null : <Explain figure={group.wrongBy} />}
      </>
    ),
    value: ({ kind, group }) => wrongWords(kind, group),
  },
];

function wrongWords(kind: ForecastKind, { wrongBy }: HistoryGroup): string {
  if (wrongBy === undefined) return `Fewer than ${fewestCases} cases: no figure`;
  if (wrongBy.value === 0) return 'As forecast';
  const size = formatFigure({ ...wrongBy, value: Math.abs(wrongBy.value) });
  const above = wrongBy.value > 0;
  if (kind === 'time') return `${size} ${above ? 'late' : 'early'} a milestone`;
  if (kind === 'cost') return `${size} ${above ? 'more' : 'less'} than first planned`;
  return `${size} ${above ? 'more' : 'less'} than promised`;
}

const bounds: readonly Column<OptimismBias>[] = [
  { heading: 'Type of project', names: true, cell: ({ projectType }) => projectType },
  { heading: 'Of', cell: ({ of }) => of },
  { heading: 'Upper', numeric: true, cell: ({ upper }) => formatValue(upper, 'share') },
  { heading: 'Lower', numeric: true, cell: ({ lower }) => formatValue(lower, 'share') },
];

/** What the council’s own record teaches of plans like this one, and the Green Book’s bounds beside it. Applied to nothing. */
export function HistoryTeaches({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const rows = useMemo(() => {
    const like = planLike(projectId, world);
    if (like === undefined) return [];
    const who: Readonly<Record<HistoryGroup['by'], string>> = {
      all: 'All',
      department: `Of ${departmentTitle(like.departmentId, world)}`,
      size: `Of projects ${sizes[like.size]}`,
      stage: `Forecast in ${stages[like.stage]}`,
    };
    return teachingFor(like, world, day).flatMap(({ kind, groups }) =>
      groups.map((group): Row => ({
        kind,
        group,
        who: group.by === 'stage' && kind === 'time' ? 'Planned before the project starts' : who[group.by],
      })),
    );
  }, [projectId, world, day]);
  const cases = rows.filter(({ group }) => group.by === 'all').reduce((so, { group }) => so + group.cases.value, 0);
  if (rows.length === 0) return null;
  return (
    <Block
      heading="What our own history teaches"
      intro={`By how much forecasts of cost, time and benefit were wrong before, from ${counted(cases, 'case')} of the council’s own record. A board may ask whether this plan allows for it; nothing of it is applied to any figure of the plan.`}
    >
      <Table
        caption="How wrong forecasts were before"
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={({ kind, group }) => `${kind} ${group.by}`}
      />
      <Table
        caption="The Green Book’s upper and lower bounds for optimism bias"
        columns={bounds}
        rows={optimismBias}
        keyOf={({ projectType, of }) => `${projectType} ${of}`}
      />
      <p className="govuk-body-s">
        Where an appraisal starts, and neither the most nor the least that can happen. Source: {optimismBiasSource}.
      </p>
    </Block>
  );
}
