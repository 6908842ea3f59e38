import type { DomainEntry } from '@minutebook/domain';

import { Block } from '../design/Block.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { useMoment } from '../replay/index.ts';
import type { Difference, WordsForEntries } from './words-for-entries.ts';

const columns: readonly Column<Difference>[] = [
  { heading: 'What', names: true, cell: ({ label }) => label },
  {
    heading: 'Before',
    cell: ({ was }) => was ?? <span className="mb-secondary">Not in the ledger yet</span>,
    value: ({ was }) => was ?? 'Not in the ledger yet',
  },
  { heading: 'After', cell: ({ is }) => is },
];

interface WhatItChangedProps {
  readonly entry: DomainEntry;
  /** What its area says of it. */
  readonly words: WordsForEntries;
}

/** What differs between the moment before an entry and the moment after it; nothing where its area tells of nothing. */
export function WhatItChanged({ entry, words }: WhatItChangedProps) {
  const before = useMoment({ upTo: entry.n - 1 });
  const after = useMoment({ upTo: entry.n });
  const changed = words.changed(entry, before, after);
  if (changed === undefined) return null;
  const { intro, differences, same } = changed;
  return (
    <Block heading="What it changed" intro={intro}>
      {differences.length === 0 ? (
        <p className="govuk-body">{same}</p>
      ) : (
        <Table
          caption="What was known before and after this entry"
          captionHidden
          columns={columns}
          rows={differences}
          keyOf={({ key }) => key}
        />
      )}
    </Block>
  );
}
