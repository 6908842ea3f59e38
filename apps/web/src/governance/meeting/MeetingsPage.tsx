import {
  boardsNotCalled,
  boardsToCall,
  calledMeetings,
  leftOpen,
  membersOn,
  pastMeetings,
  plansWithoutMeeting,
} from '@minutebook/domain';
import type { LedgerWorld, MeetingRow } from '@minutebook/domain';
import { Fragment } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { PathLink } from '../../clock/links.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { LazyComesNext } from '../../programme/public/LazyComesNext.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { useOwnId } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { meetingDay } from '../public/meeting-day.ts';
import { toCall } from '../public/to-call.ts';
import { NextMeeting } from './next/NextMeeting.tsx';

const columnsOf = (world: LedgerWorld): readonly Column<MeetingRow>[] => [
  {
    heading: 'Meeting',
    value: ({ board }) => board,
    further: [{ heading: 'Held on', value: ({ meeting }) => ({ day: meeting.heldOn }) }],
    entries: ({ meeting }) => [meeting.called.n],
    names: true,
    cell: ({ meeting, board }) => (
      <PathLink path={`/meetings/${meeting.meetingId}`}>
        {board}, <MeetingDay meeting={meeting} />
      </PathLink>
    ),
  },
  { heading: 'Place', cell: ({ meeting }) => meeting.place ?? 'Not stated' },
  { heading: 'Items', numeric: true, cell: ({ meeting }) => meeting.items.length },
  {
    heading: 'Still to be decided',
    numeric: true,
    cell: ({ meeting }) => leftOpen(meeting, world),
  },
  {
    heading: 'Closed',
    cell: ({ meeting }) => <Ended meeting={meeting} />,
    value: ({ meeting }) => (meeting.cancelled === undefined ? (meeting.closed ?? 'No') : 'Cancelled'),
    entries: ({ meeting }) => [meeting.cancelled?.n],
  },
];

const minutes: Column<MeetingRow> = {
  heading: 'Minutes',
  cell: ({ meeting }) => <MinutesConfirmed meeting={meeting} />,
  value: ({ meeting }) => confirmedInWords(meeting),
  entries: ({ meeting }) => [meeting.confirmed?.n],
};

function MeetingDay({ meeting }: Pick<MeetingRow, 'meeting'>) {
  return <>{meetingDay(meeting, useLedger().world)}</>;
}

function Ended({ meeting: { closed, cancelled } }: Pick<MeetingRow, 'meeting'>) {
  if (cancelled !== undefined) return <Tag colour="red">Cancelled</Tag>;
  return <>{closed === undefined ? 'No' : formatDay(closed.on)}</>;
}

/** The next meeting with what is before it, the others that are called, and those that have been. */
export function MeetingsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const own = useOwnId();
  const coming = calledMeetings(world, day);
  const next = nextOf(coming, world, own);
  const others = coming.filter((one) => one !== next?.row);
  const past = pastMeetings(world, day);
  return (
    <Page
      title="Meetings"
      intro="What comes before the boards next, what each of them decided, and the papers that they had."
      actions={
        <RecordLink command="CallMeeting">
          <LinkButton to="/meetings/new">Call a meeting</LinkButton>
        </RecordLink>
      }
    >
      {next === undefined ? (
        <Block heading="Next meeting">
          <p className="govuk-body">No meeting is called.</p>
          <PlansWait world={world} day={day} />
        </Block>
      ) : (
        <NextMeeting {...next} />
      )}
      <LazyComesNext />
      {others.length === 0 ? null : (
        <Block heading="Other coming meetings">
          <MeetingsTable caption="Other coming meetings" rows={others} />
        </Block>
      )}
      {past.length === 0 ? null : (
        <Block heading="Past meetings">
          <MeetingsTable caption="Past meetings" rows={past} further={[minutes]} />
        </Block>
      )}
    </Page>
  );
}

/** That plans wait for a board that is not called to meet; nothing where none do. */
function PlansWait({ world, day }: { readonly world: LedgerWorld; readonly day: string }) {
  const { value } = plansWithoutMeeting(world, day);
  if (value === 0) return null;
  const plans = value === 1 ? '1 plan waits' : `${value} plans wait`;
  return (
    <p className="govuk-body">
      <strong>
        {plans} for a meeting of {boardsNotCalled(world, day)}; none is called.
      </strong>{' '}
      <RecordLink command="CallMeeting">
        {boardsToCall(world, day).map((boardId) => (
          <Fragment key={boardId}>
            <PathLink path={toCall(boardId)}>
              Call a meeting of the {world.state('board', boardId)?.title ?? boardId}
            </PathLink>{' '}
          </Fragment>
        ))}
      </RecordLink>
    </p>
  );
}

/** Whether the board confirmed its minutes. */
function MinutesConfirmed({ meeting }: Pick<MeetingRow, 'meeting'>) {
  return <>{confirmedInWords(meeting)}</>;
}

function confirmedInWords({ closed, confirmed, cancelled }: MeetingRow['meeting']): string {
  if (cancelled !== undefined) return 'None';
  if (closed === undefined) return 'A draft';
  return confirmed === undefined ? 'Not confirmed yet' : `Confirmed on ${formatDay(confirmed.on)}`;
}

/** The next meeting of a board that the reader sits on or, where there is none, of any board; none that was cancelled. */
function nextOf(coming: readonly MeetingRow[], world: LedgerWorld, own: string | undefined) {
  const held = coming.filter(({ meeting }) => meeting.cancelled === undefined);
  const sits = ({ meeting: { boardId, heldOn } }: MeetingRow): boolean => {
    const board = world.state('board', boardId);
    return board !== undefined && membersOn(board, heldOn).some(({ memberId }) => memberId === own);
  };
  const mine = held.find(sits);
  const row = mine ?? held[0];
  return row === undefined ? undefined : { row, own: mine !== undefined };
}

const none: readonly Column<MeetingRow>[] = [];

interface MeetingsTableProps {
  readonly caption: string;
  readonly rows: readonly MeetingRow[];
  readonly further?: readonly Column<MeetingRow>[];
}

function MeetingsTable({ caption, rows, further = none }: MeetingsTableProps) {
  const { world } = useLedger();
  const all = [...columnsOf(world), ...further];
  return <Table caption={caption} captionHidden columns={all} rows={rows} keyOf={({ meeting }) => meeting.meetingId} />;
}
