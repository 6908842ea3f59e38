import { Table } from '../design/Table.tsx';
import { particulars } from '../projects/particulars.ts';
import { useMoment } from '../replay/index.ts';

/** The particulars of a project that differ between the moment before an entry and the moment after it. */
export function WhatItChanged({ n, projectId }: { readonly n: number; readonly projectId: string }) {
  const before = useMoment({ upTo: n - 1 });
  const after = useMoment({ upTo: n });
  const old = new Map(particulars(projectId, before).map(({ label, words }) => [label, words]));
  const differ = particulars(projectId, after)
    .map(({ label, words }) => ({ label, was: old.get(label), is: words }))
    .filter(({ was, is }) => was !== is);
  if (differ.length === 0) return <p className="govuk-body">None of the particulars: it adds what the heading says.</p>;
  return (
    <Table
      caption="Particulars before and after this entry"
      captionHidden
      columns={[
        { heading: 'Particular', names: true, cell: ({ label }) => label },
        { heading: 'Before', cell: ({ was }) => was ?? 'Not in the ledger yet' },
        { heading: 'After', cell: ({ is }) => is },
      ]}
      rows={differ}
      keyOf={({ label }) => label}
    />
  );
}
