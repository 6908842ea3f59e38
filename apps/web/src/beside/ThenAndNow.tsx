import { Details } from '../design/Details.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import type { Difference } from '../entries/words-for-entries.ts';

const columns: readonly Column<Difference>[] = [
  { heading: 'Particular', names: true, cell: ({ label }) => label },
  {
    heading: 'Then',
    cell: ({ was }) => <span className="mb-prose">{was ?? 'Not in the ledger yet'}</span>,
    value: ({ was }) => was ?? 'Not in the ledger yet',
  },
  { heading: 'Now', cell: ({ is }) => <span className="mb-prose">{is}</span>, value: ({ is }) => is },
];

/** Every particular that differs, both ways. */
export function ThenAndNow({ rows }: { readonly rows: readonly Difference[] }) {
  return (
    <Details summary={`Everything that differs, then and now: ${rows.length}`}>
      <Table
        caption="Everything that differs, then and now"
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </Details>
  );
}
