import { dayOf } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld, ProjectState } from '@minutebook/domain';

import { projectOf } from '../areas.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import { PathLink, ProjectLink } from '../clock/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { roleWords } from '../session/role-words.ts';
import { useCalled } from '../settings/public/called.ts';
import { wordsOf } from './entry-words.ts';
import { GivenReason } from './GivenReason.tsx';
import { Marks } from './Marks.tsx';

interface EntriesTableProps {
  readonly caption: string;
  readonly entries: readonly DomainEntry[];
  /** Every entry that the filters leave, where only a page of them is shown. */
  readonly all?: readonly DomainEntry[];
  /** Leaves out the project's title, where all entries are about one. */
  readonly oneProject?: boolean;
}

const number: Column<DomainEntry> = {
  heading: 'Entry',
  numeric: true,
  // What became of an entry is marked beside its words.
  cell: ({ n }) => <PathLink path={`/entries/${n}`}>{n}</PathLink>,
  value: ({ n }) => n,
};
const what: Column<DomainEntry> = {
  heading: 'What',
  names: true,
  cell: (entry) => <What entry={entry} />,
  value: (entry, { ledger }) => wordsOf(entry, ledger.names),
  further: [
    { heading: 'Why', value: ({ reason }) => reason },
    { heading: 'Project', value: (entry, { ledger }) => projectOfEntry(entry, ledger.names)?.title.value },
  ],
};
const whatOnProject: Column<DomainEntry> = {
  ...what,
  cell: (entry) => (
    <>
      <AboutProject entry={entry} />
      <What entry={entry} />
    </>
  ),
};
const whenAndWho: readonly Column<DomainEntry>[] = [
  {
    heading: 'Happened',
    cell: (entry) => <span className="mb-nowrap">{formatDay(entry.effectiveOn)}</span>,
    value: (entry) => ({ day: entry.effectiveOn }),
  },
  {
    heading: 'Recorded',
    cell: (entry) => <span className="mb-nowrap">{formatDay(dayOf(entry.recordedAt))}</span>,
    value: (entry) => ({ day: dayOf(entry.recordedAt) }),
  },
  { heading: 'Recorded by', cell: ({ by }) => <RecordedBy by={by} />, value: ({ by }) => roleWords[by.role] },
];
const onOneProject = [number, what, ...whenAndWho];
const onAnything = [number, whatOnProject, ...whenAndWho];

/** Entries with both their dates, in the order given. */
export function EntriesTable({ caption, entries, all = entries, oneProject = false }: EntriesTableProps) {
  const columns = oneProject ? onOneProject : onAnything;
  return <Table caption={caption} captionHidden columns={columns} rows={entries} all={all} keyOf={({ n }) => n} />;
}

function RecordedBy({ by }: Pick<DomainEntry, 'by'>) {
  return <>{useCalled()(by)}</>;
}

function What({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useLedger();
  return (
    <>
      {wordsOf(entry, names)} <Marks entry={entry} />
      <GivenReason entry={entry} />
    </>
  );
}

function projectOfEntry(entry: DomainEntry, names: LedgerWorld): ProjectState | undefined {
  const projectId = projectOf(entry);
  return projectId === undefined ? undefined : names.state('project', projectId);
}

function AboutProject({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useLedger();
  const project = projectOfEntry(entry, names);
  if (project === undefined) return null;
  return (
    <div>
      <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>
    </div>
  );
}
