import { budgetOf, pounds, wouldOverspend, yearsOf } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { Block } from '../../../design/Block.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { counted, formatNumber } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { useNow } from '../../../replay/index.ts';
import { nothingIsTaken } from './nothing-words.ts';
import { placeTitle } from './place-title.ts';
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
  const { world } = useNow();
  return (
    <>
      <Block heading="What would be recorded" intro={introOf(plan)}>
        <Table
          caption="What becomes of the rows"
          rows={linesOf(plan)}
          keyOf={({ words }) => words}
          columns={lineColumns}
        />
        <WarningText
          sentences={[
            ...yearsWithoutMoney(plan, world),
            ...wouldOverspend(
              world,
              plan.byAllocation.filter(({ allocationId }) => allocationId !== undefined),
            ),
            ...personsIn(plan),
          ]}
        />
      </Block>
      <Block heading="By allocation">
        {toRecord.rows === 0 ? <EmptyState>No row would be recorded.</EmptyState> : <ByAllocation plan={plan} />}
      </Block>
    </>
  );
}

function introOf(plan: Plan): string {
  const { rows, amount, credits, withheld } = plan.toRecord;
  if (rows === 0) return nothingIsTaken(plan);
  const back =
    credits.rows === 0 ? 'no credits' : `${counted(credits.rows, 'credit')} of ${pounds(credits.amount)} among them`;
  const kept =
    withheld === 0
      ? ''
      : ` ${counted(withheld, 'payment')} ${withheld === 1 ? 'goes to an individual whose name is' : 'go to individuals whose names are'} withheld.`;
  return `${counted(rows, 'payment')}, ${pounds(amount)} together, ${back}.${kept}`;
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

/** Years in which a budget never had money, which is more likely a wrong file or a wrong column than spend. */
function yearsWithoutMoney({ byAllocation }: Plan, world: LedgerWorld): readonly string[] {
  const places = Map.groupBy(byAllocation, ({ budgetId, year }) => `${year} ${budgetId}`);
  return [...places.values()].toSorted(byYear).flatMap((of) => {
    const [{ budgetId, year } = { budgetId: '', year: '' }] = of;
    const budget = budgetOf(world, budgetId);
    if (budget === undefined || yearsOf(budget).includes(year)) return [];
    const add = (what: 'rows' | 'amount') => of.reduce((so, one) => so + one[what], 0);
    const rows = rowsInWords(
      of.flatMap(({ first }) => first).toSorted((a, b) => a - b),
      add('rows'),
    );
    return [
      `${counted(add('rows'), 'payment')} of ${pounds(add('amount'))} ${add('rows') === 1 ? 'is' : 'are'} of ${year}, in which “${budget.title}” has no money: ${rows}.`,
    ];
  });
}

function byYear([one]: readonly { readonly year: string }[], [other]: readonly { readonly year: string }[]): number {
  return (one?.year ?? '') < (other?.year ?? '') ? -1 : 1;
}

function rowsInWords(first: readonly number[], all: number): string {
  const shown = first.slice(0, 10);
  return `${all === 1 ? 'row' : 'rows'} ${shown.join(', ')}${all > shown.length ? ' and others' : ''}`;
}

function personsIn({ toRecord: { persons } }: Plan): readonly string[] {
  if (persons.count === 0) return [];
  return [
    `${counted(persons.count, 'payment')} would keep what looks like the name of an individual, in ${rowsInWords(persons.rows, persons.count)}. Withhold them below, or go back to the columns.`,
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
  const rows = plan.byAllocation.map((one): Placed => ({
    ...one,
    key: `${one.budgetId} ${one.allocationId ?? ''} ${one.year}`,
    title: placeTitle(one, budgetOf(world, one.budgetId)),
  }));
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
