import { calledMeetings, pastMeetings } from '@minutebook/domain';
import type { MeetingRow } from '@minutebook/domain';

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
import { Page } from '../../shell/Page.tsx';
import { GovernanceTabs } from '../GovernanceTabs.tsx';

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

/** Meetings still to come, and those that have been. */
export function MeetingsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const coming = calledMeetings(world, day);
  const past = pastMeetings(world, day);
  return (
    <Page
      title="Meetings"
      kind="Governance"
      intro="Each leads to its agenda and papers."
      actions={
        <RecordLink command="CallMeeting">
          <LinkButton to="/meetings/new">Call a meeting</LinkButton>
        </RecordLink>
      }
    >
      <GovernanceTabs />
      <Block heading="Coming meetings">
        {coming.length === 0 ? (
          <p className="govuk-body">No meeting is called.</p>
        ) : (
          <MeetingsTable caption="Coming meetings" rows={coming} />
        )}
      </Block>
      {past.length === 0 ? null : (
        <Block heading="Past meetings">
          <MeetingsTable caption="Past meetings" rows={past} />
        </Block>
      )}
    </Page>
  );
}

function MeetingsTable({ caption, rows }: { readonly caption: string; readonly rows: readonly MeetingRow[] }) {
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} keyOf={({ meeting }) => meeting.meetingId} />
  );
}
