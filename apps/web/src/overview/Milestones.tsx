import type { MilestoneDate } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLinks, ProjectLink } from '../clock/links.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Tag } from '../design/Tag.tsx';

const columns: readonly Column<MilestoneDate>[] = [
  { heading: 'Milestone', names: true, cell: ({ title }) => title },
  {
    heading: 'Project',
    cell: ({ projectId, projectTitle }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
  },
  { heading: 'First planned', cell: ({ planned }) => <span className="mb-nowrap">{formatDay(planned)}</span> },
  { heading: 'Expected', cell: ({ expected }) => <span className="mb-nowrap">{formatDay(expected)}</span> },
  { heading: 'State', cell: (date) => <State date={date} /> },
  { heading: 'Entries', cell: ({ entries }) => <EntryLinks numbers={entries} /> },
];

/** Milestones that are past their day or soon due. */
export function Milestones({ dates }: { readonly dates: readonly MilestoneDate[] }) {
  if (dates.length === 0)
    return <p className="govuk-body">None is past its day, and none is expected in the next 90 days.</p>;
  return (
    <Table
      caption="Milestones that are past their day or soon due"
      captionHidden
      rows={dates}
      keyOf={({ projectId, milestoneId }) => `${projectId} ${milestoneId}`}
      columns={columns}
    />
  );
}

function State({ date: { daysLate, daysPastPlan, slip } }: { readonly date: MilestoneDate }) {
  const plan = daysPastPlan === 0 ? null : `${days(daysPastPlan)} past the first plan`;
  if (daysLate > 0) {
    return (
      <>
        <Tag colour="red">{`${days(daysLate)} past its ${slip === 0 ? 'plan' : 'last forecast'}`}</Tag>
        {slip === 0 || plan === null ? null : <div className="mb-secondary">{plan}</div>}
      </>
    );
  }
  if (plan !== null) return <Tag colour="yellow">{plan}</Tag>;
  if (slip > 0) return <Tag colour="yellow">{`Put off by ${days(slip)}`}</Tag>;
  return <Tag colour="grey">Expected</Tag>;
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${formatNumber(number)} days`;
}
