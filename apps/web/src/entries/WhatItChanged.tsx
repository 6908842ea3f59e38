import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { useMoment } from '../replay/index.ts';
import { whatDiffers } from './what-differs.ts';
import type { Difference } from './what-differs.ts';

const columns: readonly Column<Difference>[] = [
  { heading: 'What', names: true, cell: ({ label }) => label },
  { heading: 'Before', cell: ({ was }) => was ?? <span className="mb-secondary">Not in the ledger yet</span> },
  { heading: 'After', cell: ({ is }) => is },
];

/** What of a project differs between the moment before an entry and the moment after it. */
export function WhatItChanged({ n, projectId }: { readonly n: number; readonly projectId: string }) {
  const before = useMoment({ upTo: n - 1 });
  const after = useMoment({ upTo: n });
  const differ = whatDiffers(projectId, n, before, after);
  if (differ.length === 0) {
    return <p className="govuk-body">Nothing that is shown of the project: it says again what was known.</p>;
  }
  return (
    <Table
      caption="What was known before and after this entry"
      captionHidden
      columns={columns}
      rows={differ}
      keyOf={({ key }) => key}
    />
  );
}
