import type { Compliance as ComplianceReport, WithoutPlan } from '@minutebook/domain';

import { formatDay, withDays } from '../design/days.ts';
import { FigureView } from '../figures/FigureView.tsx';
import { EntryLinks, ProjectLink } from '../clock/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { StageTag } from './public/StageTag.tsx';
import { stageInWords } from '../delivery/public/stage-in-words.ts';

interface ComplianceProps {
  readonly compliance: ComplianceReport;
  /** That of the date compared with; absent when nothing is compared. */
  readonly was: ComplianceReport | undefined;
}

const columns: readonly Column<WithoutPlan>[] = [
  {
    heading: 'Project',
    names: true,
    cell: ({ project }) => <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>,
    value: ({ project }) => project.title.value,
  },
  {
    heading: 'Stage',
    cell: ({ project }) => <StageTag project={project} />,
    value: ({ project }) => stageInWords(project),
  },
  {
    heading: 'Since',
    cell: ({ since }) => <span className="mb-nowrap">{formatDay(since)}</span>,
    value: ({ since }) => ({ day: since }),
  },
  { heading: 'Why', cell: ({ sentence }) => withDays(sentence) },
  {
    heading: 'Entries',
    cell: ({ entries }) => <EntryLinks numbers={entries} />,
    value: 'entries',
    entries: ({ entries }) => entries,
  },
];

/** How many projects have an approved plan; the others by name and since when, those that were started first. */
export function Compliance({ compliance, was }: ComplianceProps) {
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={compliance.approved} was={was?.approved} small />
        <FigureView figure={compliance.open} was={was?.open} small />
        <FigureView figure={compliance.started} was={was?.started} small />
      </div>
      {compliance.without.length === 0 ? null : (
        <Table
          caption="Projects without an approved plan"
          captionHidden
          columns={columns}
          rows={compliance.without}
          keyOf={({ project }) => project.projectId}
        />
      )}
    </>
  );
}
