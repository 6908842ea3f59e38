import { dayOf, splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { Block } from '../design/Block.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { useMoment } from '../replay/index.ts';
import { whatDiffers, whatDiffersAtGates } from '../delivery/project/what-differs.ts';
import type { Difference } from '../delivery/project/what-differs.ts';

const columns: readonly Column<Difference>[] = [
  { heading: 'What', names: true, cell: ({ label }) => label },
  { heading: 'Before', cell: ({ was }) => was ?? <span className="mb-secondary">Not in the ledger yet</span> },
  { heading: 'After', cell: ({ is }) => is },
];

/**
 * What of a project differs between the moment before an entry and the moment after it. Nothing for an entry of a
 * meeting, a board or the programme, which changes a project only by the entry that tells it; nor for one of a plan that
 * is still being written.
 */
export function WhatItChanged({ entry }: { readonly entry: DomainEntry }) {
  const { n, stream, recordedAt } = entry;
  const { category, id } = splitStream(stream);
  const before = useMoment({ upTo: n - 1 });
  const after = useMoment({ upTo: n });
  if (category !== 'project' && category !== 'businessPlan') return null;
  const ofGates = whatDiffersAtGates(id, before, after, dayOf(recordedAt));
  const differ = category === 'project' ? [...whatDiffers(id, n, before, after), ...ofGates] : ofGates;
  if (differ.length === 0 && category === 'businessPlan') return null;
  return (
    <Block heading="What it changed" intro="What was known of the project just before this entry and just after it.">
      {differ.length === 0 ? (
        <p className="govuk-body">What is shown of the project here was the same before and after.</p>
      ) : (
        <Table
          caption="What was known before and after this entry"
          captionHidden
          columns={columns}
          rows={differ}
          keyOf={({ key }) => key}
        />
      )}
    </Block>
  );
}
