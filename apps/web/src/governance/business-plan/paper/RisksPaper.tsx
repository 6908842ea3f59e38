import type { PlanRisk, Stated } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';

const columns: readonly Column<Stated<PlanRisk>>[] = [
  { heading: 'Risk', names: true, cell: ({ value }) => value.title },
  {
    heading: 'Likelihood × impact',
    cell: ({ value: { likelihood, impact } }) => `${likelihood} × ${impact} = ${likelihood * impact}`,
  },
  {
    heading: 'What is done',
    cell: ({ value }) => <span className="mb-prose">{value.response}</span>,
    value: ({ value }) => value.response,
  },
  { heading: 'Stated in', cell: ({ n }) => <EntryLink n={n} />, value: 'entries', entries: ({ n }) => [n] },
];

/** Risks as the plan presents them. */
export function RisksPaper({ risks }: { readonly risks: readonly Stated<PlanRisk>[] }) {
  return (
    <Table
      caption="Risks of the plan, each from 1, the lowest, to 5"
      columns={columns}
      rows={risks}
      keyOf={({ value }) => value.riskId}
    />
  );
}
