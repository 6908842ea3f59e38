import { daysBetween, expectedDay } from '@minutebook/domain';
import type { Milestone, ProjectState } from '@minutebook/domain';

import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import type { OnPage } from '../../take-away/column.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { ItemDiffers } from '../../beside/Differs.tsx';
import { Dated } from '../public/Dated.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { RecordButton } from './RecordButton.tsx';

interface Row {
  readonly projectId: string;
  /** Whether the project was stopped or closed, after which nothing of it is late. */
  readonly ended: boolean;
  readonly milestone: Milestone;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Milestone', names: true, cell: (row) => <Named row={row} />, value: ({ milestone }) => milestone.title },
  {
    heading: 'First planned',
    value: ({ milestone: { planned } }) => ({ day: planned.value }),
    entries: ({ milestone: { planned } }) => [planned.n],
    cell: ({ milestone: { planned } }) => (
      <>
        <span className="mb-nowrap">{formatDay(planned.value)}</span>, <StatedBy n={planned.n} />
      </>
    ),
  },
  {
    heading: 'Moved',
    cell: ({ milestone }) => <Moves milestone={milestone} />,
    value: ({ milestone: { forecasts } }) =>
      forecasts
        .map(({ value, reason }) => `To ${formatDay(value)}${reason === undefined ? '' : `: ${reason}`}`)
        .join('; ') || 'No',
    entries: ({ milestone: { forecasts } }) => forecasts.map(({ n }) => n),
    further: [
      { heading: 'Expected or met', value: ({ milestone }) => milestone.met ?? { day: expectedDay(milestone).value } },
    ],
  },
  {
    heading: 'State',
    cell: (row) => <State row={row} />,
    value: stateInWords,
    entries: ({ milestone }) => [milestone.withdrawn?.n],
  },
];

/** The commands that its rows lead to. */
const changes = ['ReforecastMilestone', 'MeetMilestone', 'WithdrawMilestoneMet', 'WithdrawMilestone'] as const;

const change: Column<Row> = { heading: 'Change', screenOnly: true, cell: (row) => <Change row={row} /> };

/** What is to be reached: as first planned, as it moved, and whether it was met. */
export function Milestones({ project }: { readonly project: ProjectState }) {
  const { projectId, milestones } = project;
  const offered = useMayRecordAny(changes) === 'yes' && milestones.some((one) => one.withdrawn === undefined);
  return (
    <Block
      heading="Milestones"
      intro="What is to be reached, and when. The first planned day never changes; every later day stands beside it with its reason."
    >
      {milestones.length === 0 ? (
        <p className="govuk-body">None is planned.</p>
      ) : (
        <Table
          caption="Milestones"
          captionHidden
          rows={milestones.map((milestone) => ({ projectId, ended: project.ended !== undefined, milestone }))}
          keyOf={({ milestone }) => milestone.milestoneId}
          columns={offered ? [...columns, change] : columns}
        />
      )}
      <RecordButton projectId={projectId} command="PlanMilestone">
        Plan a milestone
      </RecordButton>
    </Block>
  );
}

function Named({ row: { projectId, milestone } }: { readonly row: Row }) {
  return (
    <>
      {milestone.title} <ItemDiffers projectId={projectId} item={`milestone ${milestone.milestoneId}`} />
    </>
  );
}

function Moves({ milestone: { forecasts } }: { readonly milestone: Milestone }) {
  if (forecasts.length === 0) return <>No</>;
  return (
    <ul className="govuk-list mb-small">
      {forecasts.map((forecast) => (
        <li key={forecast.n}>
          To {formatDay(forecast.value)}, <StatedBy n={forecast.n} />
          {forecast.reason === undefined ? null : <div className="mb-secondary">Why: {forecast.reason}</div>}
        </li>
      ))}
    </ul>
  );
}

function State({ row: { milestone, ended } }: { readonly row: Row }) {
  const { day } = useClocks();
  const { met, planned, withdrawn } = milestone;
  if (withdrawn !== undefined) {
    return (
      <Dated stated={withdrawn}>
        <Tag colour="grey">Withdrawn</Tag>
      </Dated>
    );
  }
  if (met !== undefined) {
    return (
      <Dated stated={met}>
        <Tag colour="green">Met</Tag> {slipWords(daysBetween(planned.value, met.on))}
      </Dated>
    );
  }
  if (ended) return <>Not met when the project ended</>;
  const { value: expected } = expectedDay(milestone);
  const late = daysBetween(expected, day);
  if (late > 0) return <Tag colour="red">{`${late} ${late === 1 ? 'day' : 'days'} late`}</Tag>;
  return (
    <>
      Expected on <span className="mb-nowrap">{formatDay(expected)}</span>,{' '}
      {slipWords(daysBetween(planned.value, expected))}
    </>
  );
}

/** The same in words alone. */
function stateInWords({ milestone, ended }: Row, { day }: OnPage): string {
  const { met, planned, withdrawn } = milestone;
  if (withdrawn !== undefined) return 'Withdrawn';
  if (met !== undefined) return `Met ${slipWords(daysBetween(planned.value, met.on))}`;
  if (ended) return 'Not met when the project ended';
  const { value: expected } = expectedDay(milestone);
  const late = daysBetween(expected, day);
  if (late > 0) return `${late} ${late === 1 ? 'day' : 'days'} late`;
  return `Expected ${slipWords(daysBetween(planned.value, expected))}`;
}

function slipWords(days: number): string {
  if (days === 0) return 'as first planned';
  const number = Math.abs(days);
  return `${number} ${number === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} the first plan`;
}

const whileOpen = [
  { command: 'ReforecastMilestone', words: 'Other day' },
  { command: 'MeetMilestone', words: 'It was met' },
  { command: 'WithdrawMilestone', words: 'Withdraw' },
] as const;

const onceMet = [{ command: 'WithdrawMilestoneMet', words: 'It was not met' }] as const;

function Change({ row: { projectId, milestone } }: { readonly row: Row }) {
  if (milestone.withdrawn !== undefined) return null;
  return (
    <ItemLinks
      projectId={projectId}
      about={milestone.milestoneId}
      title={milestone.title}
      links={milestone.met === undefined ? whileOpen : onceMet}
    />
  );
}
