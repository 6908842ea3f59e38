import { boardAuthority, conditionsInWords, outcomeInWords } from '@minutebook/domain';
import type { RegisterRow } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { PathLink, ProjectLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { atNoGate, outcomeColours } from '../public/words.ts';

const projectAndGate = 'Project and gate';
const columns: readonly Column<RegisterRow>[] = [
  {
    heading: 'Decided',
    cell: ({ on }) => <span className="mb-nowrap">{formatDay(on)}</span>,
    value: ({ on }) => ({ day: on }),
    entries: ({ n }) => [n],
  },
  {
    heading: 'Decision',
    names: true,
    value: ({ title }) => title,
    further: [{ heading: 'Minute', value: ({ minuteReference }) => minuteReference }],
    cell: ({ decisionId, title, minuteReference }) => (
      <>
        <PathLink path={`/governance/decisions/${decisionId}`}>{title}</PathLink>
        {minuteReference === undefined ? null : <div className="mb-secondary">Minute {minuteReference}</div>}
      </>
    ),
  },
  {
    heading: projectAndGate,
    value: ({ project }) => project?.title.value ?? 'No project',
    further: [{ heading: 'Gate', value: (row) => (row.project === undefined ? undefined : gateInWords(row)) }],
    cell: ({ project, gate }) =>
      project === undefined ? (
        'No project'
      ) : (
        <>
          <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>
          <div className="mb-secondary">{gate === undefined ? atNoGate : `${gate.title}, version ${gate.version}`}</div>
        </>
      ),
  },
  {
    heading: 'Decided by',
    value: ({ takenByTitle }) => takenByTitle,
    further: [
      {
        heading: 'As',
        value: ({ takenBy }) => (takenBy.kind === 'officer' ? 'An officer, under delegation' : undefined),
      },
    ],
    cell: (row) => (
      <>
        {row.takenByTitle}
        {row.takenBy.kind === 'officer' ? <div className="mb-secondary">An officer, under delegation</div> : null}
        <Quorum row={row} />
      </>
    ),
  },
  {
    heading: 'Outcome',
    cell: (row) => <Standing row={row} />,
    value: ({ outcome }) => outcomeInWords(outcome),
    further: [
      { heading: 'Reasons', value: ({ reasons }) => reasons },
      { heading: 'Called in', value: ({ calledIn }) => calledIn },
      { heading: 'Called in by', value: ({ calledIn }) => calledIn?.value },
      { heading: 'Superseded', value: ({ supersededBy }) => (supersededBy === undefined ? undefined : 'Yes') },
    ],
  },
];

const gate: Column<RegisterRow> = {
  heading: 'Gate',
  cell: gateInWords,
};

function gateInWords({ gate: at }: RegisterRow): string {
  return at === undefined ? atNoGate : `${at.title}, version ${at.version}`;
}

const onOneProject = columns.map((column) => (column.heading === projectAndGate ? gate : column));

interface DecisionsTableProps {
  readonly rows: readonly RegisterRow[];
  /** Every decision that the filters leave, where only a page of them is shown. */
  readonly all?: readonly RegisterRow[];
  /** Leaves out the project, where a page is about one. */
  readonly oneProject?: boolean;
}

/** Decisions, whoever took them. */
export function DecisionsTable({ rows, all = rows, oneProject = false }: DecisionsTableProps) {
  if (rows.length === 0) return <p className="govuk-body">Nothing has been decided yet.</p>;
  return (
    <Table
      caption="Decisions"
      captionHidden
      columns={oneProject ? onOneProject : columns}
      rows={rows}
      all={all}
      keyOf={({ decisionId }) => decisionId}
    />
  );
}

/** The outcome, and whether the decision was called in or another took its place. */
export function Standing({ row }: { readonly row: RegisterRow }) {
  const { outcome, calledIn, supersededBy, pending } = row;
  return (
    <>
      <Tag colour={outcomeColours[outcome.kind]}>{outcomeInWords(outcome)}</Tag>
      {calledIn === undefined ? null : (
        <>
          {' '}
          <Tag colour="red">Called in</Tag>
        </>
      )}
      {supersededBy === undefined ? null : (
        <>
          {' '}
          <Tag colour="grey">Superseded</Tag>
        </>
      )}
      <ConditionsOf row={row} />
      {pending ? <div className="mb-secondary">The project is being told of it</div> : null}
    </>
  );
}

/** Whether what it was approved on is met: an approval whose condition is overdue is no calm one. */
function ConditionsOf({ row: { project, decisionId } }: { readonly row: RegisterRow }) {
  const { day } = useClocks();
  const stand = project && conditionsInWords(project, decisionId, day);
  if (stand === undefined) return null;
  return <div>{stand.isOverdue ? <Tag colour="red">{stand.words}</Tag> : stand.words}</div>;
}

/** How many were there, and how many it takes; nothing where no board decided. */
function Quorum({ row: { takenBy, decisionId } }: { readonly row: RegisterRow }) {
  const { names } = useLedger();
  if (takenBy.kind !== 'board') return null;
  const meeting = names.state('meeting', takenBy.meetingId);
  const minuted = meeting?.decisions.find((one) => one.decisionId === decisionId)?.minuted;
  if (meeting === undefined || minuted === undefined) return null;
  const { counted, quorum } = boardAuthority(minuted, meeting, names);
  return (
    <div className="mb-secondary">
      {counted.length} counted, quorum {quorum}
    </div>
  );
}
