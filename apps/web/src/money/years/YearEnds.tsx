import { budgetOf, yearEndReason, yearEnds, yearEndWords } from '@minutebook/domain';
import type { BudgetState, YearEnd, YearEndFigures } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { withDays } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Before } from '../../figures/before.ts';
import { partOf } from '../../figures/before.ts';
import { alike } from '../../figures/alike.ts';
import { explainedBeside } from '../../figures/explained.tsx';
import { rowsThen } from '../../figures/rows-then.ts';
import type { WithThen } from '../../figures/rows-then.ts';
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
  const columns = useMemo(() => columnsFor(end, was), [end, was]);
  const rows = (which: 'lines' | 'total') =>
    rowsThen(
      rowsOf(end, which),
      partOf(was, (one) => rowsOf(one, which)),
      ({ key }) => key,
    );
  return (
    <>
      <p className="govuk-body mb-reading">
        {withDays(yearEndWords(end))} {reason} (<EntryLink n={end.closed.n} />)
      </p>
      <Table
        caption={`The end of ${end.year}`}
        columns={columns}
        rows={rows('lines')}
        totals={end.lines.length > 1 ? rows('total') : undefined}
        keyOf={({ key }) => key}
      />
    </>
  );
}

function rowsOf({ lines, total }: YearEnd, which: 'lines' | 'total'): readonly Row[] {
  if (which === 'total') return [{ ...total, key: 'total', title: 'Total' }];
  return lines.map((one) => ({ ...one, key: one.allocationId }));
}

/** Nothing was borne elsewhere in most years: its column is there where something was. */
function columnsFor(end: YearEnd, was: Before<YearEnd>): readonly Column<WithThen<Row>>[] {
  const { into, closed, total } = end;
  const all = [end, was].flatMap((one) => (typeof one === 'object' ? [one.total, ...one.lines] : []));
  const amount = (heading: string, of: keyof YearEndFigures) =>
    explainedBeside<Row>(heading, (row) => row[of], undefined, alike(all.map((one) => one[of])));
  return [
    { heading: 'Allocation', names: true, cell: ({ title }) => title, entries: () => [closed.n] },
    amount('Had', 'had'),
    amount('Spent', 'spent'),
    amount('Left', 'left'),
    amount(`Carried forward to ${into}`, 'carried'),
    amount('Returned', 'returned'),
    ...(total.borne.value === 0 ? [] : [amount('Borne elsewhere', 'borne')]),
  ];
}
