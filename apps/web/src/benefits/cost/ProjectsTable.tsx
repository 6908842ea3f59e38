import { costAgainstBenefit, statedFigure } from '@minutebook/domain';
import type { CostAgainstBenefit } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { PathLink } from '../../clock/links.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { thenOf } from '../../figures/then.tsx';
import { WordsThen } from '../../figures/WordsThen.tsx';
import { isCostTold } from './payback-words.ts';

interface Row {
  /** `undefined` for what belongs to no project. */
  readonly projectId: string | undefined;
  readonly title: string;
  readonly found: CostAgainstBenefit;
}

/** The figure where anything is behind it, with what it was: what nobody recorded is no zero. */
function told(heading: string, which: (typeof toldOf)[number], none: string): Column<WithThen<Row>> {
  return explainedBeside<Row>(
    heading,
    ({ found }) => statedFigure(found[which]),
    () => none,
  );
}

/** The year of payback, with what it was. */
function paysBack(heading: string, which: 'payback' | 'discountedPayback'): Column<WithThen<Row>> {
  const of = (row: Row): string => paidBack(row, row.found[which]);
  const then = ({ was }: WithThen<Row>) => partOf(was, of);
  return {
    heading,
    cell: (row) => (
      <>
        {of(row)}
        <WordsThen is={within(of(row))} was={within(then(row))} />
      </>
    ),
    value: of,
    was: thenOf(then),
  };
}

const toldOf = ['toDate', 'toCome', 'verified', 'expected'] as const;

const columns: readonly Column<WithThen<Row>>[] = [
  {
    heading: 'Project',
    names: true,
    cell: ({ projectId, title }) =>
      projectId === undefined ? (
        title
      ) : (
        <PathLink path={`/benefits/cost-against-benefit?project=${projectId}`}>{title}</PathLink>
      ),
    value: ({ title }) => title,
  },
  told('Cost to date', 'toDate', 'No cost is recorded'),
  told('Cost to come', 'toCome', 'Nothing is forecast'),
  told('Verified', 'verified', 'Nothing verified'),
  told('Forecast', 'expected', 'Nothing is forecast'),
  paysBack('Pays back', 'payback'),
  paysBack('Discounted', 'discountedPayback'),
];

function within(words: string | undefined): string | undefined {
  return words?.replace(/^[A-Z]/, (first) => first.toLowerCase());
}

function paidBack({ projectId, found }: Row, year: string | undefined): string {
  if (projectId === undefined) return 'Not asked: it is of no project';
  if (!isCostTold(found)) return 'No cost is recorded';
  return year ?? 'In no year that is forecast';
}

/** All that could be told of, whether anything is known of it or not. */
const rowsAt = ({ world }: Moment, day: string): readonly Row[] => [
  ...world.states('project').map(({ projectId, title }) => ({
    projectId,
    title: title.value,
    found: costAgainstBenefit(world, day, { projectId }),
  })),
  {
    projectId: undefined,
    title: 'Of no project: posts, other purposes, and savings put down to none',
    found: costAgainstBenefit(world, day, { ofNoProject: true }),
  },
];

/** Every project that costs or brings something, a year of payback for each, and what belongs to none: together the whole. */
export function ProjectsTable() {
  const all = useReport(rowsAt);
  const were = useReportThen(rowsAt);
  const rows = rowsThen(all, were, keyOf).filter(({ found }) => toldOf.some((which) => statedFigure(found[which])));
  if (rows.every(({ projectId }) => projectId === undefined)) return null;
  return (
    <Block
      heading="By project"
      intro="What a benefit brings is shared out as it is put down to projects; what belongs to none stands last, so that the rows add up to the whole."
    >
      <Table caption="Cost against benefit by project" captionHidden columns={columns} rows={rows} keyOf={keyOf} />
    </Block>
  );
}

function keyOf({ projectId }: Row): string {
  return projectId ?? '';
}
