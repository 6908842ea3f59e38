import { budgetOf, pounds } from '@minutebook/domain';

import { Block } from '../../../design/Block.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { useNow } from '../../../replay/index.ts';
import type { Plan } from '../survey.ts';

interface Line {
  readonly words: string;
  readonly rows: number | undefined;
  readonly amount: number;
}

const lineColumns: readonly Column<Line>[] = [
  { heading: 'What', names: true, cell: ({ words }) => words },
  { heading: 'Rows', numeric: true, cell: ({ rows }) => (rows === undefined ? '–' : formatNumber(rows)) },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
];

/** The file's totals, which add up, beside the one it prints; and where what is recorded would go. */
export function PlanTotals({ plan }: { readonly plan: Plan }) {
  const { toRecord } = plan;
  return (
    <>
      <Block heading="What would be recorded" intro={introOf(plan)}>
        <Table
          caption="What becomes of the rows"
          rows={linesOf(plan)}
          keyOf={({ words }) => words}
          columns={lineColumns}
        />
        <WarningText sentences={personsIn(plan)} />
      </Block>
      <Block heading="By allocation">
        {toRecord.rows === 0 ? <EmptyState>No row would be recorded.</EmptyState> : <ByAllocation plan={plan} />}
      </Block>
    </>
  );
}

function introOf({ toRecord: { rows, amount, credits, withheld } }: Plan): string {
  if (rows === 0) return 'Nothing: no row is taken that is not held already.';
  const back =
    credits.rows === 0 ? 'no credits' : `${formatNumber(credits.rows)} credits of ${pounds(credits.amount)} among them`;
  const kept = withheld === 0 ? '' : ` ${formatNumber(withheld)} go to individuals whose names are withheld.`;
  return `${formatNumber(rows)} payments, ${pounds(amount)} together, ${back}.${kept}`;
}

function linesOf({ file, toRecord, recordedBefore, alreadyHeld, notTaken, printed }: Plan): readonly Line[] {
  const before = recordedBefore.rows === 0 ? [] : [{ words: 'Recorded by this import before', ...recordedBefore }];
  const lines: readonly Line[] = [
    { words: 'To be recorded', ...toRecord },
    { words: 'Credits among them', ...toRecord.credits },
    ...before,
    { words: 'Held already', ...alreadyHeld },
    { words: 'Not taken', ...notTaken },
    { words: 'All rows of the file, added up', ...file },
  ];
  if (printed === undefined) return lines;
  return [
    ...lines,
    { words: `Printed in the file, row ${printed.row}`, rows: undefined, amount: printed.amount },
    { words: 'Printed less added', rows: undefined, amount: printed.amount - file.amount },
  ];
}

function personsIn({ toRecord: { persons } }: Plan): readonly string[] {
  if (persons.count === 0) return [];
  const rows = persons.rows.slice(0, 10).join(', ');
  return [
    `${formatNumber(persons.count)} payments would keep what looks like the name of an individual, in rows ${rows}${persons.count > 10 ? ' and others' : ''}. Withhold them below, or go back to the columns.`,
  ];
}

interface Placed {
  readonly key: string;
  readonly title: string;
  readonly year: string;
  readonly rows: number;
  readonly amount: number;
  readonly credits: { readonly rows: number; readonly amount: number };
}

const placedColumns: readonly Column<Placed>[] = [
  { heading: 'Allocation', names: true, cell: ({ title }) => title },
  { heading: 'Year', cell: ({ year }) => year },
  { heading: 'Payments', numeric: true, cell: ({ rows }) => formatNumber(rows) },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
  {
    heading: 'Credits',
    numeric: true,
    cell: ({ credits }) => (credits.rows === 0 ? '–' : `${formatNumber(credits.rows)}, ${pounds(credits.amount)}`),
  },
];

function ByAllocation({ plan }: { readonly plan: Plan }) {
  const { world } = useNow();
  const rows = plan.byAllocation.map(({ budgetId, allocationId, year, ...sums }): Placed => {
    const budget = budgetOf(world, budgetId);
    const allocation = budget?.allocations.find((one) => one.allocationId === allocationId);
    const of = allocation === undefined ? 'without an allocation' : allocation.title;
    return {
      key: `${budgetId} ${allocationId ?? ''} ${year}`,
      title: `${budget?.title ?? budgetId}: ${of}`,
      year,
      ...sums,
    };
  });
  return (
    <Table
      caption="By allocation and year"
      captionHidden
      rows={rows}
      keyOf={({ key }) => key}
      columns={placedColumns}
    />
  );
}
