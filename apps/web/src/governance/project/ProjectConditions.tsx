import { isSetByCalledIn } from '@minutebook/domain';
import type { Condition, ProjectState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { decisionCalledIn } from '../public/words.ts';

interface ProjectConditionsProps {
  readonly project: ProjectState;
  /** Those that wait to be met on the day shown. */
  readonly outstanding: readonly Condition[];
}

interface Row extends StateProps {
  readonly condition: Condition;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Condition',
    names: true,
    cell: ({ condition }) => <span className="mb-prose">{condition.text}</span>,
    value: ({ condition }) => condition.text,
  },
  { heading: 'Owner', cell: ({ condition }) => condition.owner },
  {
    heading: 'Due',
    cell: ({ condition }) => <span className="mb-nowrap">{formatDay(condition.dueOn)}</span>,
    value: ({ condition }) => ({ day: condition.dueOn }),
  },
  {
    heading: 'State',
    cell: (row) => <State {...row} />,
    value: stateInWords,
    further: [
      { heading: 'Met', value: ({ condition }) => condition.discharged },
      { heading: 'Evidence', value: ({ condition }) => condition.discharged?.value },
      { heading: 'Its decision', value: (row) => (row.calledIn ? decisionCalledIn : undefined) },
    ],
  },
  {
    heading: 'Set by',
    value: ({ condition }) => condition.set,
    cell: ({ condition: { decisionId, set } }) => (
      <>
        <PathLink path={`/governance/decisions/${decisionId}`}>The decision</PathLink>, <EntryLink n={set.n} />
      </>
    ),
  },
];

/** Every condition an approval of the project was given on, and what became of it. */
export function ProjectConditions({ project, outstanding }: ProjectConditionsProps) {
  const { day } = useClocks();
  const { conditions, projectId } = project;
  const rows = conditions.map((condition) => ({
    condition,
    day,
    waits: outstanding.includes(condition),
    calledIn: isSetByCalledIn(condition, project),
  }));
  return (
    <Block
      heading="Conditions"
      intro="What approvals were given on condition of. One that is overdue blocks the project’s next gate."
    >
      {rows.length === 0 ? (
        <p className="govuk-body">No approval has set any.</p>
      ) : (
        <Table
          caption="Conditions"
          captionHidden
          columns={columns}
          rows={rows}
          keyOf={({ condition }) => condition.conditionId}
        />
      )}
      {outstanding.length === 0 ? null : (
        <RecordLink command="DischargeCondition">
          <p className="govuk-body">
            <Link to="/projects/$projectId/record/$form" params={{ projectId, form: 'discharge-condition' }}>
              Give the evidence that a condition was met
            </Link>
          </p>
        </RecordLink>
      )}
    </Block>
  );
}

interface StateProps {
  readonly condition: Condition;
  readonly waits: boolean;
  readonly day: string;
  /** Whether the decision that set it is called in. */
  readonly calledIn: boolean;
}

/** The same in words alone. */
function stateInWords({ condition: { discharged, dueOn }, waits, day }: StateProps): string {
  if (discharged !== undefined) return 'Met';
  if (!waits) return 'No longer asked for';
  return dueOn < day ? 'Overdue' : 'To be met';
}

function State({ condition: { discharged, dueOn }, waits, day, calledIn }: StateProps) {
  if (discharged !== undefined) {
    return (
      <>
        <Tag colour="green">Met</Tag>
        <div className="mb-secondary">
          {formatDay(discharged.on)}, <StatedBy n={discharged.n} />: {discharged.value}
        </div>
      </>
    );
  }
  if (!waits) return <Tag colour="grey">No longer asked for</Tag>;
  return (
    <>
      {dueOn < day ? <Tag colour="red">Overdue</Tag> : <Tag colour="grey">To be met</Tag>}
      {calledIn ? <div className="mb-secondary">{decisionCalledIn}</div> : null}
    </>
  );
}
