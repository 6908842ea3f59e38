import { budgetOf, importOf, partsOf, splitStream } from '@minutebook/domain';
import type { BudgetState, DomainEntry, LedgerWorld } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';

type Of<Type extends DomainEntry['type']> = Extract<DomainEntry, { type: Type }>['data'];

type Paid = Of<'SpendRecorded'> | Of<'PriorYearAdjusted'>;
type OfLine = Of<'CommitmentRaised'> | Of<'ForecastRevised'>;

/** Of a payment, an order or a forecast: out of which allocation, and for a payment its order, reference and import. */
export function moneyRows(
  { stream, type, data }: Pick<DomainEntry, 'stream' | 'type' | 'data'>,
  world: LedgerWorld,
): readonly SummaryRow[] {
  const { category, id } = splitStream(stream);
  const budget = budgetOf(world, category === 'spend' ? partsOf(id).budgetId : id);
  if (budget === undefined) return [];
  if (type === 'SpendRecorded' || type === 'PriorYearAdjusted')
    return [...outOf(budget, data as Paid), ...paymentRows(budget, data as Paid, world)];
  if (type === 'SpendBatchWithdrawn')
    return [
      { label: 'Import', value: <ImportLink batchId={(data as Of<'SpendBatchWithdrawn'>).batchId} world={world} /> },
    ];
  return type === 'CommitmentRaised' || type === 'ForecastRevised' ? outOf(budget, data as OfLine) : [];
}

function outOf(
  { budgetId, title, allocations }: BudgetState,
  { allocationId }: { readonly allocationId?: string | undefined },
): readonly SummaryRow[] {
  const found = allocations.find((one) => one.allocationId === allocationId)?.title;
  return [
    { label: 'Allocation', value: found ?? 'None: it is for no allocation' },
    { label: 'Budget', value: <PathLink path={`/budget/${budgetId}`}>{title}</PathLink> },
  ];
}

function paymentRows({ commitments }: BudgetState, data: Paid, world: LedgerWorld): readonly SummaryRow[] {
  const order = commitments.find(({ commitmentId }) => commitmentId === data.commitmentId);
  const imported = 'imported' in data ? data.imported : undefined;
  const rows: readonly (SummaryRow | undefined)[] = [
    order && {
      label: 'Order',
      value: order.reference === undefined ? order.supplier : `${order.supplier}, ${order.reference}`,
    },
    data.reference === undefined ? undefined : { label: 'Reference', value: data.reference },
    data.description === undefined ? undefined : { label: 'What for', value: data.description },
    imported && {
      label: 'Imported',
      value: (
        <>
          Row {imported.row} of <ImportLink batchId={imported.batchId} world={world} />
        </>
      ),
    },
  ];
  return rows.filter((row) => row !== undefined);
}

/** An import by its name, leading to where it is taken back. */
function ImportLink({ batchId, world }: { readonly batchId: string; readonly world: LedgerWorld }) {
  return <PathLink path={`/budget/import?import=${batchId}`}>{importOf(world, batchId)?.title ?? batchId}</PathLink>;
}
