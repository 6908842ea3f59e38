import { isSetByCalledIn, overdueBy } from '@minutebook/domain';
import type { ConditionRow, Conditions as ConditionsReport } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { FigureView } from '../figures/FigureView.tsx';
import { PathLink, ProjectLink } from '../clock/links.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Tag } from '../design/Tag.tsx';
import { decisionCalledIn } from './public/words.ts';

interface ConditionsProps {
  readonly conditions: ConditionsReport;
  /** Those of the date compared with; absent when nothing is compared. */
  readonly was: ConditionsReport | undefined;
}

const columns: readonly Column<ConditionRow>[] = [
  {
    heading: 'Condition',
    names: true,
    cell: ({ condition }) => <span className="mb-prose">{condition.text}</span>,
    value: ({ condition }) => condition.text,
  },
  {
    heading: 'Project',
    cell: ({ project }) => <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>,
    value: ({ project }) => project.title.value,
  },
  { heading: 'Owner', cell: ({ condition }) => condition.owner },
  {
    heading: 'Due',
    cell: ({ condition }) => <span className="mb-nowrap">{formatDay(condition.dueOn)}</span>,
    value: ({ condition }) => ({ day: condition.dueOn }),
  },
  {
    heading: 'State',
    value: ({ daysOverdue }) => (daysOverdue > 0 ? 'Overdue' : 'To be met'),
    further: [
      { heading: 'Days overdue', value: ({ daysOverdue }) => daysOverdue },
      {
        heading: 'Its decision',
        value: ({ condition, project }) => (isSetByCalledIn(condition, project) ? decisionCalledIn : undefined),
      },
    ],
    cell: ({ daysOverdue, condition, project }) => (
      <>
        {daysOverdue > 0 ? <Tag colour="red">{overdueBy(daysOverdue)}</Tag> : <Tag colour="grey">To be met</Tag>}
        {isSetByCalledIn(condition, project) ? <div className="mb-secondary">{decisionCalledIn}</div> : null}
      </>
    ),
  },
  {
    heading: 'Decision',
    value: ({ condition }) => condition.set,
    cell: ({ condition }) => <PathLink path={`/governance/decisions/${condition.decisionId}`}>The decision</PathLink>,
  },
];

/** Conditions to be met, the longest overdue first. */
export function Conditions({ conditions, was }: ConditionsProps) {
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={conditions.outstanding} was={was?.outstanding} small />
        <FigureView figure={conditions.overdue} was={was?.overdue} small />
      </div>
      {conditions.rows.length === 0 ? (
        <p className="govuk-body">None is to be met.</p>
      ) : (
        <Table
          caption="Conditions to be met"
          captionHidden
          columns={columns}
          rows={conditions.rows}
          keyOf={({ condition }) => condition.conditionId}
        />
      )}
    </>
  );
}
