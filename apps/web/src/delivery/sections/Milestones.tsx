import { besideFirstPlan, daysBetween, expectedDay, overdueBy } from '@minutebook/domain';
import type { Milestone, ProjectState } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { capital } from '../../design/capital.ts';
import { formatDay } from '../../design/days.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import type { OnPage } from '../../take-away/column.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { ItemDiffers } from '../../beside/Differs.tsx';
import { Dated } from '../public/Dated.tsx';
import { toldAheadBy } from '../public/told-ahead.ts';
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
    value: ({ milestone }, { ledger }) =>
      movesOf(milestone, ledger)
        .map(
          ({ forecast: { value, reason }, told }) =>
            [`To ${formatDay(value)}`, ...(told === undefined ? [] : [told])].join(', ') +
            (reason === undefined ? '' : `: ${reason}`),
        )
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

interface Move {
  readonly forecast: Milestone['forecasts'][number];
  /** When a later day was told, against the day on which it was expected until then; nothing of an earlier one. */
  readonly told: string | undefined;
}

/** Every day that was forecast, with how long before the last one it was told that this would not be kept. */
function movesOf({ planned, forecasts }: Milestone, ledger: Moment): readonly Move[] {
  return forecasts.map((forecast, at) => {
    const expected = forecasts[at - 1]?.value ?? planned.value;
    return { forecast, told: forecast.value > expected ? toldAheadBy(forecast.n, expected, ledger) : undefined };
  });
}

function Moves({ milestone }: { readonly milestone: Milestone }) {
  const ledger = useLedger();
  const moves = movesOf(milestone, ledger);
  if (moves.length === 0) return <>No</>;
  return (
    <ul className="govuk-list mb-small">
      {moves.map(({ forecast, told }) => (
        <li key={forecast.n}>
          To {formatDay(forecast.value)}
          {told === undefined ? '' : `, ${told}`}, <StatedBy n={forecast.n} />
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
        <Tag colour="green">Met</Tag> {besideFirstPlan(daysBetween(planned.value, met.on))}
      </Dated>
    );
  }
  if (ended) return <>Not met when the project ended</>;
  const { value: expected } = expectedDay(milestone);
  const late = daysBetween(expected, day);
  const beside = besideFirstPlan(daysBetween(planned.value, expected));
  if (late > 0) {
    return (
      <>
        <Tag colour="red">{overdueBy(late)}</Tag>
        {planned.value === expected ? null : <div className="mb-secondary">expected {beside}</div>}
      </>
    );
  }
  return (
    <>
      Expected on <span className="mb-nowrap">{formatDay(expected)}</span>, {beside}
    </>
  );
}

/** The same in words alone. */
function stateInWords({ milestone, ended }: Row, { day }: OnPage): string {
  const { met, planned, withdrawn } = milestone;
  if (withdrawn !== undefined) return 'Withdrawn';
  if (met !== undefined) return `Met ${besideFirstPlan(daysBetween(planned.value, met.on))}`;
  if (ended) return 'Not met when the project ended';
  const { value: expected } = expectedDay(milestone);
  const late = daysBetween(expected, day);
  const beside = `expected ${besideFirstPlan(daysBetween(planned.value, expected))}`;
  if (late > 0) return planned.value === expected ? overdueBy(late) : `${overdueBy(late)}, ${beside}`;
  return capital(beside);
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
