import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLink, ProjectLink } from '../design/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { roleWords } from '../session/role-words.ts';
import { projectOf, wordsOf } from './entry-words.ts';
import { Marks } from './Marks.tsx';

interface EntriesTableProps {
  readonly caption: string;
  readonly entries: readonly DomainEntry[];
  /** Leaves out the project's title, where all entries are about one. */
  readonly oneProject?: boolean;
}

/** Entries with both their dates, in the order given. */
export function EntriesTable({ caption, entries, oneProject = false }: EntriesTableProps) {
  const { names } = useLedger();
  const columns: readonly Column<DomainEntry>[] = [
    { heading: 'Entry', numeric: true, cell: ({ n }) => <EntryLink n={n}>{n}</EntryLink> },
    {
      heading: 'What',
      names: true,
      cell: (entry) => (
        <>
          {oneProject ? null : <AboutProject entry={entry} />}
          {wordsOf(entry, names)} <Marks entry={entry} />
          {entry.reason === undefined ? null : <div className="mb-secondary mb-clip">Why: {entry.reason}</div>}
        </>
      ),
    },
    { heading: 'Happened', cell: (entry) => <span className="mb-nowrap">{formatDay(entry.effectiveOn)}</span> },
    { heading: 'Recorded', cell: (entry) => <span className="mb-nowrap">{formatDay(dayOf(entry.recordedAt))}</span> },
    { heading: 'Recorded by', cell: (entry) => roleWords[entry.by.role] },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={entries} keyOf={({ n }) => n} />;
}

function AboutProject({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useLedger();
  const projectId = projectOf(entry);
  const project = projectId === undefined ? undefined : names.state('project', projectId);
  if (projectId === undefined || project === undefined) return null;
  return (
    <div>
      <ProjectLink projectId={projectId}>{project.title.value}</ProjectLink>
    </div>
  );
}
