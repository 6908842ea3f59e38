import { budgetOf, yearEndReason, yearEnds, yearEndWords } from '@minutebook/domain';
import type { BudgetState, YearEnd, YearEndFigures } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { withDays } from '../../design/days.ts';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import type { Before } from '../../figures/before.ts';
import { partOf } from '../../figures/before.ts';
import { alike } from '../../figures/alike.ts';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
import { ExplainedTable } from '../../figures/rows/ExplainedTable.tsx';
import { RowFigure } from '../../figures/rows/RowFigure.tsx';
import { thenOf } from '../../figures/then.tsx';
import type { Column } from '../../take-away/column.ts';

/** How each closed year of a budget ended: what was carried forward and returned, and why; nothing while none is closed. */
export function YearEnds({ budget }: { readonly budget: BudgetState }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const ends = useMemo(() => yearEnds(world, budget), [world, budget]);
  const before = useMemo(() => {
    const known = then && budgetOf(then, budget.budgetId);
    return then && new Map((known === undefined ? [] : yearEnds(then, known)).map((one) => [one.year, one]));
  }, [then, budget]);
  if (ends.length === 0) return null;
  return (
    <Block heading="Years that are closed">
      {ends.map((end) => (
        <Statement key={end.year} end={end} was={before && (before.get(end.year) ?? 'none')} />
      ))}
    </Block>
  );
}

interface Row extends YearEndFigures {
  readonly key: string;
  readonly title: string;
}

interface StatementProps {
  readonly end: YearEnd;
  readonly was: Before<YearEnd>;
}

function Statement({ end, was }: StatementProps) {
  const reason = yearEndReason(end);
  const shown = useMemo(() => shownOf(end), [end]);
  const columns = useMemo(() => columnsFor(end, was, shown), [end, was, shown]);
  const figuresOf = useMemo(
    () => (row: WithThen<Row>) =>
      shown.map(([, of]) => ({ figure: row[of], was: partOf(row.was, (then) => then[of]) })),
    [shown],
  );
  const rows = (which: 'lines' | 'total') =>
    rowsThen(
      rowsOf(end, which),
      partOf(was, (one) => rowsOf(one, which)),
      keyOf,
    );
  return (
    <>
      <p className="govuk-body mb-reading">
        {withDays(yearEndWords(end))} {reason} (<EntryLink n={end.closed.n} />)
      </p>
      <PrintedDetails summary={`The end of ${end.year}, allocation by allocation`}>
        <ExplainedTable
          caption={`The end of ${end.year}`}
          captionHidden
          columns={columns}
          rows={rows('lines')}
          totals={end.lines.length > 1 ? rows('total') : undefined}
          keyOf={keyOf}
          wordsOf={titleOf}
          figuresOf={figuresOf}
        />
      </PrintedDetails>
    </>
  );
}

function rowsOf({ lines, total }: YearEnd, which: 'lines' | 'total'): readonly Row[] {
  if (which === 'total') return [{ ...total, key: 'total', title: 'Total' }];
  return lines.map((one) => ({ ...one, key: one.allocationId }));
}

const keyOf = ({ key }: Row): string => key;
const titleOf = ({ title }: Row): string => title;

type Shown = readonly (readonly [heading: string, of: keyof YearEndFigures])[];

/** Nothing was borne elsewhere in most years: its column is there where something was. */
function shownOf({ into, total }: YearEnd): Shown {
  return [
    ['Had', 'had'],
    ['Spent', 'spent'],
    ['Left', 'left'],
    [`Carried forward to ${into}`, 'carried'],
    ['Returned', 'returned'],
    ...(total.borne.value === 0 ? [] : [['Borne elsewhere', 'borne'] as const]),
  ];
}

function columnsFor(end: YearEnd, was: Before<YearEnd>, shown: Shown): readonly Column<WithThen<Row>>[] {
  const all = [end, was].flatMap((one) => (typeof one === 'object' ? [one.total, ...one.lines] : []));
  return [
    { heading: 'Allocation', names: true, cell: titleOf, entries: () => [end.closed.n] },
    ...shown.map(([heading, of]): Column<WithThen<Row>> => {
      const inWords = alike(all.map((one) => one[of]));
      return {
        heading,
        numeric: true,
        cell: (row) => (
          <RowFigure words={row.title} figure={row[of]} was={partOf(row.was, (then) => then[of])} inWords={inWords} />
        ),
        value: (row) => row[of],
        was: thenOf(({ was: before }) => partOf(before, (then) => then[of])),
      };
    }),
  ];
}
