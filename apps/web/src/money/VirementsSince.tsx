import { amountOf, budgetOf, budgets, pounds } from '@minutebook/domain';
import type { BudgetState, LedgerWorld } from '@minutebook/domain';

import { EntryLinks } from '../clock/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { formatDay } from '../design/days.ts';

type Virement = BudgetState['virements'][number];

interface Row {
  readonly n: number;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly rung: string;
}

interface VirementsSinceProps {
  readonly before: LedgerWorld;
  readonly after: LedgerWorld;
  readonly nature: BudgetState['nature'];
}

/** Every virement that was recorded between two dates, also within a budget, where what is approved stays the same. */
export function VirementsSince({ before, after, nature }: VirementsSinceProps) {
  const known = new Set(budgets(before).flatMap((one) => one.virements.map(({ n }) => n)));
  const rows = budgets(after)
    .filter((one) => one.nature === nature)
    .flatMap((budget) => budget.virements.filter(({ n }) => !known.has(n)).map((one) => rowOf(after, budget, one)));
  if (rows.length === 0) return <p className="govuk-body">Nothing was moved by virement.</p>;
  const columns = columnsBeside(rows.map(({ amount }) => amount));
  return <Table caption={`Moved by virement, ${nature}`} columns={columns} rows={rows} keyOf={({ n }) => n} />;
}

function rowOf(world: LedgerWorld, budget: BudgetState, { n, on, value }: Virement): Row {
  const target = value.to.budgetId === undefined ? budget : budgetOf(world, value.to.budgetId);
  return {
    n,
    on,
    from: placeIn(budget, value.from),
    to: placeIn(target, value.to.allocationId),
    amount: amountOf(value),
    rung: value.rung,
  };
}

function placeIn(budget: BudgetState | undefined, allocationId: string | undefined): string {
  const allocation = budget?.allocations.find((one) => one.allocationId === allocationId);
  return `${budget?.title ?? 'Another budget'}: ${allocation?.title ?? 'not allocated'}`;
}

const columnsBeside = (amounts: readonly number[]): readonly Column<Row>[] => [
  { heading: 'From', names: true, cell: ({ from }) => from },
  { heading: 'To', cell: ({ to }) => to },
  {
    heading: 'Amount',
    numeric: true,
    cell: ({ amount }) => pounds(amount, amounts),
    value: ({ amount }) => ({ pence: amount }),
  },
  { heading: 'On', cell: ({ on }) => formatDay(on), value: ({ on }) => ({ day: on }) },
  { heading: 'By the authority of', cell: ({ rung }) => rung },
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];
