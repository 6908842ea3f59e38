import { fewestCases, optimismBias, optimismBiasSource, planLike, teachingFor } from '@minutebook/domain';
import type {
  CostBand,
  ForecastKind,
  ForecastStage,
  HistoryGroup,
  LedgerWorld,
  OptimismBias,
} from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { Block } from '../../design/Block.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { formatFigure, formatNumber, formatValue } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { thenOf } from '../../figures/then.tsx';
import { WordsThen } from '../../figures/WordsThen.tsx';

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

const casesOf = (was: Before<Row>) => partOf(was, ({ group }) => group.cases);

/** How wrong they had been by then; of too few cases there was no figure. */
function wrongThen(was: Before<Row>): string | undefined {
  return partOf(was, ({ kind, group }) => (group.wrongBy === undefined ? undefined : wrongWords(kind, group)));
}

const fewColumns: readonly Column<WithThen<Row>>[] = [
  { heading: 'Forecast of', names: true, cell: ({ kind }) => kinds[kind] },
  { heading: 'Cases like this plan', cell: ({ who }) => who },
  {
    heading: 'Number of cases',
    numeric: true,
    cell: ({ group, was }) => (
      <>
        <FigureCell figure={group.cases} was={casesOf(was)} />
        {group.cases.value === 0 ? null : <Explain figure={group.cases} was={casesOf(was)} />}
      </>
    ),
    value: ({ group }) => group.cases,
    was: thenOf(({ was }) => casesOf(was)),
  },
];

const columns: readonly Column<WithThen<Row>>[] = [
  ...fewColumns,
  {
    heading: 'How wrong they were',
    cell: ({ kind, group, was }) => (
      <>
        {wrongWords(kind, group)}
        <WordsThen is={wrongWords(kind, group)} was={wrongThen(was)} />
        {group.wrongBy === undefined ? null : (
          <Explain figure={group.wrongBy} was={partOf(was, (then) => then.group.wrongBy)} />
        )}
      </>
    ),
    value: ({ kind, group }) => wrongWords(kind, group),
    was: thenOf(({ was }) => wrongThen(was)),
  },
];

function wrongWords(kind: ForecastKind, { wrongBy }: HistoryGroup): string {
  if (wrongBy === undefined) return '';
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

/** The cases like the plan of a project, kind by kind; none where it has no plan. */
function rowsFor(projectId: string, world: LedgerWorld, day: string): readonly Row[] {
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
}

/** What the council’s own record teaches of plans like this one, and the Green Book’s bounds beside it. Applied to nothing. */
export function HistoryTeaches({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(() => {
    const were = then && compared && rowsFor(projectId, then, compared.day);
    return rowsThen(rowsFor(projectId, world, day), were, keyOfRow);
  }, [projectId, world, day, then, compared]);
  if (rows.length === 0) return null;
  const told = rows.filter(({ group }) => group.wrongBy !== undefined);
  const few = rows.filter(({ group }) => group.wrongBy === undefined);
  return (
    <Block heading="What our own history teaches" intro={historyWords(rows)}>
      {told.length === 0 ? null : (
        <Table caption="How wrong forecasts were before" captionHidden columns={columns} rows={told} keyOf={keyOfRow} />
      )}
      {few.length === 0 ? null : (
        <PrintedDetails summary={`Fewer than ${fewestCases} cases`}>
          <Table caption="Cases so far" captionHidden columns={fewColumns} rows={few} keyOf={keyOfRow} />
        </PrintedDetails>
      )}
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

function keyOfRow({ kind, group }: Row): string {
  return `${kind} ${group.by}`;
}

/**
 * What there is, in one sentence or two: “By the council’s own record: time, 31 days late a milestone (50 cases). Too few cases
 * for a figure: cost (1), benefit (0).”
 */
function historyWords(rows: readonly Row[]): string {
  const all = rows.filter(({ group }) => group.by === 'all');
  const told = all.filter(({ group }) => group.wrongBy !== undefined);
  const few = all.filter(({ group }) => group.wrongBy === undefined);
  const figures = told.map(
    ({ kind, group }) =>
      `${kinds[kind].toLowerCase()}, ${within(wrongWords(kind, group))} (${formatNumber(group.cases.value)} cases)`,
  );
  const counts = few.map(({ kind, group }) => `${kinds[kind].toLowerCase()} (${group.cases.value})`);
  return [
    ...(figures.length === 0 ? [] : [`By the council’s own record: ${figures.join('; ')}.`]),
    ...(counts.length === 0
      ? []
      : [`Fewer than ${fewestCases} cases, and so no figure: ${counts.join(', ')} in the record.`]),
    'Nothing of it is applied to this plan.',
  ].join(' ');
}

function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
