import type { DomainEntry, Source } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLink } from '../clock/links.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';

/** What one file brought in. */
interface FromFile {
  readonly source: Source;
  readonly entries: number;
  /** Number of the first entry that it brought. */
  readonly first: number;
}

const columns: readonly Column<FromFile>[] = [
  { heading: 'Document', names: true, cell: ({ source }) => source.document },
  {
    heading: 'Published',
    cell: ({ source }) => formatDay(source.publishedOn),
    value: ({ source }) => ({ day: source.publishedOn }),
  },
  { heading: 'Entries', numeric: true, cell: ({ entries }) => formatNumber(entries), value: ({ entries }) => entries },
  {
    heading: 'The first',
    cell: ({ first }) => <EntryLink n={first} />,
    value: 'entries',
    entries: ({ first }) => [first],
  },
];

/** How many entries were imported, and from which files. */
export function Imported() {
  const { entries } = useLedger();
  const files = useMemo(() => byFile(entries), [entries]);
  if (files.length === 0) return <p className="govuk-body">No entry was imported: all were recorded here.</p>;
  const imported = files.reduce((sum, file) => sum + file.entries, 0);
  return (
    <>
      <p className="govuk-body">
        {formatNumber(imported)} of {formatNumber(entries.length)} entries were imported.{' '}
        <Link to="/entries" search={{ mark: 'imported' }}>
          List the imported entries
        </Link>
      </p>
      <Table
        caption="Files that entries were imported from"
        captionHidden
        columns={columns}
        rows={files}
        keyOf={({ source }) => source.digest}
      />
    </>
  );
}

/** In the order the files were imported. */
function byFile(entries: readonly DomainEntry[]): readonly FromFile[] {
  const files = new Map<string, FromFile>();
  for (const { source, n } of entries) {
    if (source === undefined) continue;
    const file = files.get(source.digest) ?? { source, entries: 0, first: n };
    files.set(source.digest, { ...file, entries: file.entries + 1 });
  }
  return [...files.values()];
}
