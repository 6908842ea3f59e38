import { calledMeetings, membersOn, pastMeetings } from '@minutebook/domain';
import type { LedgerWorld, MeetingRow } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { PathLink } from '../../clock/links.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { useOwnId } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { NextMeeting } from './next/NextMeeting.tsx';

const columns: readonly Column<MeetingRow>[] = [
  {
    heading: 'Meeting',
    value: ({ board }) => board,
    further: [{ heading: 'Held on', value: ({ meeting }) => ({ day: meeting.heldOn }) }],
    entries: ({ meeting }) => [meeting.called.n],
    names: true,
    cell: ({ meeting, board }) => (
      <PathLink path={`/meetings/${meeting.meetingId}`}>
        {board}, {formatDay(meeting.heldOn)}
      </PathLink>
    ),
  },
  { heading: 'Place', cell: ({ meeting }) => meeting.place ?? 'Not stated' },
  { heading: 'Items', numeric: true, cell: ({ meeting }) => meeting.items.length },
  { heading: 'Still to be decided', numeric: true, cell: ({ open }) => open },
  {
    heading: 'Closed',
    cell: ({ meeting }) => <Ended meeting={meeting} />,
    value: ({ meeting }) => (meeting.cancelled === undefined ? (meeting.closed ?? 'No') : 'Cancelled'),
    entries: ({ meeting }) => [meeting.cancelled?.n],
  },
];

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
        </Block>
      ) : (
        <NextMeeting {...next} />
      )}
      {others.length === 0 ? null : (
        <Block heading="Other coming meetings">
          <MeetingsTable caption="Other coming meetings" rows={others} />
        </Block>
      )}
      {past.length === 0 ? null : (
        <Block heading="Past meetings">
          <MeetingsTable caption="Past meetings" rows={past} />
        </Block>
      )}
    </Page>
  );
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

function MeetingsTable({ caption, rows }: { readonly caption: string; readonly rows: readonly MeetingRow[] }) {
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} keyOf={({ meeting }) => meeting.meetingId} />
  );
}
