import type { MilestoneDate } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLinks, ProjectLink } from '../design/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Tag } from '../design/Tag.tsx';

const columns: readonly Column<MilestoneDate>[] = [
  { heading: 'Milestone', names: true, cell: ({ title }) => title },
  {
    heading: 'Project',
    cell: ({ projectId, projectTitle }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
  },
  { heading: 'Planned', cell: ({ planned }) => <span className="mb-nowrap">{formatDay(planned)}</span> },
  { heading: 'Expected', cell: ({ expected }) => <span className="mb-nowrap">{formatDay(expected)}</span> },
  { heading: 'State', cell: (date) => <State date={date} /> },
  { heading: 'Entries', cell: ({ entries }) => <EntryLinks numbers={entries} /> },
];

/** Milestones that are late or soon due. */
export function Milestones({ dates }: { readonly dates: readonly MilestoneDate[] }) {
  if (dates.length === 0) return <p className="govuk-body">None is late, and none is expected in the next 90 days.</p>;
  return (
    <Table
      caption="Milestones that are late or soon due"
      captionHidden
      rows={dates}
      keyOf={({ projectId, milestoneId }) => `${projectId} ${milestoneId}`}
      columns={columns}
    />
  );
}

function State({ date: { daysLate, slip } }: { readonly date: MilestoneDate }) {
  if (daysLate > 0) return <Tag colour="red">{`${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`}</Tag>;
  if (slip > 0) return <Tag colour="yellow">{`Put off by ${slip} ${slip === 1 ? 'day' : 'days'}`}</Tag>;
  return <Tag colour="grey">Expected</Tag>;
}
