import type { BudgetState, RecordedMoney } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import { formatMoney } from '../../design/numbers.ts';
import type { Column } from '../../take-away/column.ts';
import { recordedWords } from './kind-words.ts';

/** The columns of what is recorded of a budget; amounts are written alike, with pence where any of the rows shown has some. */
export function columnsFor(budget: BudgetState, rows: readonly RecordedMoney[]): readonly Column<RecordedMoney>[] {
  const titles = new Map(budget.allocations.map(({ allocationId, title }) => [allocationId, title]));
  const beside = rows.map(({ amount }) => amount);
  const whatFor = ({ kind, allocationId }: RecordedMoney): string =>
    allocationId === undefined
      ? kind === 'forecast'
        ? 'what is not allocated'
        : 'no allocation'
      : (titles.get(allocationId) ?? allocationId);
  return [
    {
      heading: 'Day',
      cell: ({ on }) => <span className="mb-nowrap">{formatDay(on)}</span>,
      value: ({ on, n }) => ({ on, n }),
    },
    { heading: 'What', cell: whatWords, entries: ({ cancelled }) => [cancelled] },
    {
      heading: 'To',
      cell: (row) => <To row={row} />,
      value: ({ to }) => to,
      further: [{ heading: 'Reference', value: ({ reference }) => reference }],
    },
    { heading: 'For', cell: whatFor },
    { heading: 'Year', cell: ({ years }) => years.join(', ') },
    {
      heading: 'Amount',
      numeric: true,
      cell: ({ amount }) => formatMoney(amount, beside),
      value: ({ amount }) => ({ pence: amount }),
    },
    // Several may be of one day, to one supplier, for one allocation.
    { heading: 'Entry', names: true, cell: ({ n }) => <EntryLink n={n} />, value: 'entries' },
  ];
}

function To({ row: { to, reference } }: { readonly row: RecordedMoney }) {
  if (to === undefined) return <span className="mb-secondary">–</span>;
  return (
    <>
      {to}
      {reference === undefined ? null : <div className="mb-secondary">{reference}</div>}
    </>
  );
}

function whatWords({ kind, cancelled, amount }: RecordedMoney): string {
  if (kind === 'payment' && amount < 0) return 'Credit';
  return cancelled === undefined ? recordedWords[kind] : `${recordedWords[kind]}, cancelled by entry ${cancelled}`;
}
