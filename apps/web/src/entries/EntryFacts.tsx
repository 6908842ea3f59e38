import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay, formatTime } from '../design/days.ts';
import { ProjectLink } from '../design/links.tsx';
import { SummaryList } from '../design/SummaryList.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { roleWords } from '../session/role-words.ts';
import { kindWords, projectOf } from './entry-words.ts';

/** Who recorded an entry, when it happened, when it was recorded, why and from what. */
export function EntryFacts({ entry }: { readonly entry: DomainEntry }) {
  const { world } = useLedger();
  const projectId = projectOf(entry);
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const { source } = entry;
  const rows: readonly SummaryRow[] = [
    { label: 'Kind', value: kindWords(entry.type) },
    ...(project === undefined
      ? []
      : [{ label: 'Project', value: <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink> }]),
    { label: 'Happened', value: formatDay(entry.effectiveOn) },
    { label: 'Recorded', value: `${formatDay(dayOf(entry.recordedAt))}, ${formatTime(entry.recordedAt)}` },
    { label: 'Recorded by', value: roleWords[entry.by.role] },
    {
      label: 'Why',
      value: entry.reason === undefined ? 'No reason was given' : <span className="mb-prose">{entry.reason}</span>,
    },
    ...(source === undefined
      ? []
      : [
          { label: 'Imported from', value: `${source.document}, published on ${formatDay(source.publishedOn)}` },
          { label: 'Fingerprint of that file', value: <code className="mb-break">{source.digest}</code> },
        ]),
  ];
  return <SummaryList rows={rows} />;
}
